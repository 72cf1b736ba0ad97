namespace PartnerBot.Web.Phrases;

internal static class FrenchPhrases
{
    public static readonly ChannelPhrases Value = new()
    {
        Language = "fr",
        ReadAs = "Compris\u00A0: {0}",
        NotUsed = "Non pris en compte\u00A0: {0}",
        Previous = "{0} précédents",
        Next = "{0} suivants",
        Shown = "{0}–{1} sur {2}",
        DropFilter = "Sans {0}",
        Any = "tous",
        ChangeTo = "Remplacer par {0}",
        SortBy = "Trier par",
        TableOrChart = "Tableau ou graphique",
        Why = "Pourquoi cette réponse",
        QueryLine = "Requête",
        AsOf = "Demandé le",
        RegisterState = "Registre",
        MoreGroups = "Et aussi\u00A0: ",
        PickOrType = "Choisissez, ou tapez le nom.",
        MoreOptions = "Également possible\u00A0: ",
        WhatToAsk = "Que puis-je demander\u00A0?",
        Separator = ", ",
        WelcomeTitle = "Interrogez-moi sur nos partenaires internationaux",
        WelcomeText = "Je réponds d’après le registre des accords\u00A0: qui sont nos partenaires, ce qui est en vigueur, ce qui expire et quand. Je dis comment j’ai compris la question, et quand le registre ne permet pas d’y répondre.",
        Examples =
        [
            "quels partenaires français expirent en 2025\u00A0?",
            "combien de partenaires par pays\u00A0?",
            "l’accord avec l’ENS de Lyon est-il encore en vigueur\u00A0?",
            "qu’est-ce qui expire dans les six prochains mois\u00A0?",
            "qu’avons-nous avec TU Munich\u00A0?",
            "nos accords les plus anciens",
        ],
        EveryMonday = "Chaque lundi",
        LeadDigest = "Récapitulatif hebdomadaire\u00A0: que décider",
        LeadDigestWish = "envoie-moi un récapitulatif de tous les accords chaque lundi à 9h",
        StoreDown = "Le registre ne peut pas être lu pour le moment. Réessayez dans une minute\u00A0; si cela dure, prévenez les responsables de PartnerBot.",
        Unexpected = "Une erreur s’est produite de mon côté et votre question n’a pas reçu de réponse. Réessayez, peut-être autrement.",
        StaleButton = "Ce bouton ne fonctionne plus. Tapez votre question.",
        Slow = "La réponse a trop tardé. Réessayez dans un instant.",
        NothingFits = "Rien dans le registre ne correspond à «\u00A0{0}\u00A0».",
        TooLong = "C’est trop long pour que je le lise avec soin. Posez votre question en 2 000 caractères au plus.",
        TooFast = "C’est plus que ce que je peux traiter à la fois. Patientez une minute, puis posez à nouveau votre question.",
    };
}
