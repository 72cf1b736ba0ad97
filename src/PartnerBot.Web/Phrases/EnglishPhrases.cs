namespace PartnerBot.Web.Phrases;

internal static class EnglishPhrases
{
    public static readonly ChannelPhrases Value = new()
    {
        Language = "en",
        ReadAs = "Read as: {0}",
        NotUsed = "Not used: {0}",
        Previous = "Previous {0}",
        Next = "Next {0}",
        Shown = "{0}–{1} of {2}",
        DropFilter = "Without {0}",
        Any = "any",
        ChangeTo = "Change to {0}",
        SortBy = "Sort by",
        TableOrChart = "Table or chart",
        Why = "Why this answer",
        QueryLine = "Query",
        AsOf = "Asked on",
        RegisterState = "Register",
        MoreGroups = "Also: ",
        PickOrType = "Pick one, or type the name.",
        MoreOptions = "Also possible: ",
        WhatToAsk = "What can I ask?",
        Separator = ", ",
        WelcomeTitle = "Ask me about our international partners",
        WelcomeText = "I answer from the register of agreements: who our partners are, what is in force, what expires and when. I say how I read your question, and when the register cannot answer it.",
        Examples =
        [
            "which French partners expire in 2025?",
            "how many partners per country?",
            "is the agreement with ENS de Lyon still in force?",
            "what expires in the next six months?",
            "what do we have with TU Munich?",
            "our oldest agreements",
        ],
        EveryMonday = "Every Monday",
        LeadDigest = "Weekly digest: what needs a decision",
        LeadDigestWish = "send me a weekly digest of all agreements every Monday at 9:00",
        StoreDown = "The register cannot be read at the moment. Please try again in a minute; if it stays so, tell the people who run PartnerBot.",
        Unexpected = "Something went wrong on my side, and your question was not answered. Please try again, perhaps in other words.",
        StaleButton = "This button no longer works. Please type your question.",
        Slow = "That took too long. Please try again in a moment.",
        NothingFits = "Nothing in the register fits “{0}”.",
        TooLong = "That is too long for me to read with care. Please ask in at most 2,000 characters.",
        TooFast = "That is more than I can take in at once. Please wait a minute, then ask again.",
    };
}
