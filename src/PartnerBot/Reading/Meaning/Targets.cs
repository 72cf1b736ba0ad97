using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>Decides what kind of row the question is about.</summary>
internal static class Targets
{
    public static void Apply(Draft draft)
    {
        draft.Target ??= Chosen(draft);
        TargetConditions.Apply(draft);
        foreach (var fact in draft.All("noun").Where(f => !f.Is("dimension") && !UnusedFacts.TellsMore(f)))
            fact.Use(draft.Target.ToString());
    }

    private static Target Chosen(Draft draft)
    {
        // "Which figures do you have?"
        if (draft.Where.Count == 0 && draft.Facts.Zip(draft.Facts.Skip(1)).Any(p => p.First.Is("ask", "which") && p.Second.Is("noun", "metric")))
            return Target.Metrics;
        var agreements = draft.Any("noun", "agreement") || draft.Any("type");
        // "We receive a delegation on 14 April, is the agreement fine?", "... what links us?": who comes sets the scene.
        var scene = (draft.Any("noun", "agreement") || draft.Any("status", "active") || AsksWhatThereIs(draft) || draft.Any("profile") && !draft.Any("noun", "activity")) && SetsScene(draft);
        if (!agreements && !scene && (Recorded(draft) || draft.Any("participants") && !draft.Any("network-kind") && !draft.Any("noun", "network") && !draft.Where.Any(Names(Field.Network))))
            return Target.Activities;
        // 协议在哪签的: the place of a signature is told by the event.
        if (draft.Facts.Any(f => f.Is("activity-kind", "signing") && f.Is("ask", "where")))
            return Target.Activities;
        if (!scene && !SignedAt(draft) && !draft.Any("the-one") && draft.Facts.Any(f => f.Is("activity-kind") && !f.Is("filler") && f.Value("activity-kind") is "delegation" or "ceremony" or "recurring-exchange"))
            return Target.Activities;
        // 联盟以外的协议: of agreements, the kind of network tells a type.
        foreach (var kind in draft.All("network-kind").Where(f => agreements && f.Negated && !f.Used && f.Is("network-kind", "alliance")).ToList())
        {
            draft.AddValue(kind, Field.Type, "alliance");
            // "Partners that aren't in the alliance but have an agreement": of partners it tells who is no member.
            if (draft.Facts.First(f => f.Is("noun") || f == kind) is { } head && head.Is("noun", "partner") && !head.Is("noun", "agreement"))
                draft.Refuse(DeclineReason.OneByOne, kind.Surface);
        }

        var network = draft.Any("noun", "network") || draft.All("network-kind").Any(f => !f.Used);
        var within = (draft.Any("members") || HoldsInstitutions(draft) || CountsMembers(draft)) && !CountsNetworks(draft);
        if (draft.Any("topic", "size") || within && (draft.Any("noun", "institution") || draft.Any("noun", "partner") || draft.Any("ask", "who") || draft.Any("both") || draft.Any("without-us")))
            NameNetworks(draft, sole: !CountsMembers(draft));
        // "Which alliance members signed with us?": of the members those that did.
        var signed = draft.Any("members") && draft.Any("event", "sign") && network && (draft.Any("ask", "which") || draft.Any("ask", "what") || draft.Any("ask", "where"));
        if (signed)
            NameNetworks(draft, sole: false);
        // まだ結んでいないメンバー: no row tells of an agreement that there is not.
        if (signed && draft.Where.OfType<StatusOn>().Any(s => s.Values.Contains("pending")))
            draft.Refuse(DeclineReason.NotInRegister, draft.All("members").First().Surface);
        // "How many countries are in the alliance?" counts those of its members.
        var byPlace = draft.Facts.Any(f => f.Is("dimension") && f.Value("dimension") is "country" or "city" or "continent" or "region");
        var placed = network && byPlace;
        // "The Kazakh members of the alliance", 联盟里俄罗斯的大学 are those of its members; 俄罗斯的大学参加了哪些联盟 asks for alliances.
        var members = network && draft.Where.Any(Aspects.IsWhere) && (within || AsksInstitutions(draft)) && !CountsNetworks(draft) && !draft.Facts.Any(k => k.Is("network-kind") && draft.Facts.Any(f => f.End == k.First && f.Is("ask", "which")));
        if (placed || members)
            NameNetworks(draft, sole: !members);
        var named = draft.Where.Any(Names(Field.Network));
        if ((placed || members) && named)
            return Target.Institutions;
        if (named && (within || draft.Any("ask", "who") || draft.Any("noun", "partner") || draft.Any("noun", "institution") || signed) && !network | within)
            return draft.Any("ask", "count") && Sized(draft) && !byPlace && !draft.Any("without-us") && !draft.Where.Any(Aspects.IsWhere) ? Target.Networks : Target.Institutions;
        if (network && !named && Tied(draft))
            return Target.Institutions;
        if (network || named && !agreements)
            return Target.Networks;
        if (agreements || draft.Any("event") || draft.Any("status") || draft.Any("weak") && draft.Facts.Any(f => f.Time is not null))
            return CountsInstitutions(draft) ? Target.Institutions : Target.Agreements;
        // "Which homes have partners in Italy?", "who is partner of Chiang Mai?" are answered by agreements, which name both sides.
        if (draft.Any("noun", "home") || draft.Where.Any(Names(Field.Partner)) && !draft.Where.Any(Names(Field.Network)) && !draft.Any("ask", "count"))
            return Target.Agreements;
        // "Is KMUTT a partner of ours?" asks for an agreement with it.
        if (draft.Where.Any(Names(Field.Partner)) && YesNo.AsksYesNo(draft))
            return Target.Agreements;
        // "Since when are we partners?", "our relations with Leiden, an overview" are about the agreements.
        if (draft.Any("ask", "since") || draft.Any("ask", "until") || draft.Any("ask", "howlong") || draft.Any("profile") && draft.Where.Any(Names(Field.Partner)))
            return Target.Agreements;
        return draft.Any("noun", "partner") || draft.Any("noun", "institution") && !draft.Any("singular") || draft.Any("ask", "who") && !draft.Where.Any(Names(Field.Partner))
            ? Target.Institutions
            : Target.Agreements;
    }

    /// <summary>Whether the message tells of a journey, or of a visit that is still to come: the records tell of past ones.</summary>
    public static bool SetsScene(Draft draft) => draft.Any("trip") || draft.Any("arrives") || draft.Facts.Any(f => f.Time?.From > draft.Today || f.Time is { Form: Time.TimeForm.Until, From: null } until && until.To > draft.Today || f.Time is { Rule: "weekday" });

    // "I have a delegation from Vietnam coming. What do we have with them?": what there is with those who come.
    private static bool AsksWhatThereIs(Draft draft) =>
        draft.All("activity-kind").FirstOrDefault() is { } visit && draft.Facts.Any(f => f.Sentence > visit.Sentence && f.Is("ask") && (f.Is("with") || f.Is("have") || f.Is("ask", "exists")));

    // 前天开幕式上签的协议: the agreements, told by the day that stands beside the ceremony; on which day it was no agreement tells.
    private static bool SignedAt(Draft draft)
    {
        if (!draft.Any("noun", "agreement") || draft.All("activity-kind").FirstOrDefault(f => f.Is("activity-kind", "ceremony") && draft.Facts.Any(s => s.First >= f.End && s.First <= f.End + 1 && s.Is("event", "sign"))) is not { } ceremony)
            return false;
        ceremony.Use("scene");
        if (draft.TellsNoTime())
            draft.Refuse(DeclineReason.NotInRegister, ceremony.Surface);
        foreach (var time in draft.Facts.Where(f => f.Time is not null && !f.Used))
            draft.Add(time, new Within(Field.Signed, new DateRange(time.Time!.From, time.Time.To)));
        return true;
    }

    private static bool Recorded(Draft draft) =>
        draft.Any("noun", "activity") || draft.Facts.Any(f => f.Is("activity-kind") && !f.Is("trip")) || CameOf(draft);

    // "What came of the trip to Kyoto?": a journey that is over, told by its outcome.
    private static bool CameOf(Draft draft) => draft.Any("outcome") && draft.Any("trip") && draft.Where.Exists(c => Aspects.IsWhere(c) || Aspects.IsOnePartner(c));

    private static bool CountsInstitutions(Draft draft)
    {
        var count = draft.All("ask").FirstOrDefault(f => f.Is("ask", "count"));
        if (count is null)
            return false;
        var noun = draft.All("noun").FirstOrDefault(f => f.First >= count.First && !f.Is("list")) ?? draft.All("noun").LastOrDefault(f => !f.Is("list"));
        return noun is not null && (noun.Is("noun", "partner") || noun.Is("noun", "institution"));
    }

    /// <summary>子联盟有几所大学, "how many universities does the sub-alliance have?": not how many alliances there are.</summary>
    public static bool CountsMembers(Draft draft) =>
        !draft.Any("event") && draft.Any("network-kind") && Counted(draft, f => f.Is("noun") && !f.Is("list")) is { } counted && (counted.Is("noun", "institution") || counted.Is("noun", "partner"));

    // 有俄罗斯大学参加的联盟有几个: how many alliances, whoever their members are.
    private static bool CountsNetworks(Draft draft) => Counted(draft, f => f.Is("noun") || f.Is("members"))?.Is("network-kind") ?? false;

    // What is counted stands behind the asking word; where nothing does, before it.
    private static Fact? Counted(Draft draft, Func<Fact, bool> others)
    {
        if (draft.All("ask").FirstOrDefault(f => f.Is("ask", "count")) is not { } count)
            return null;
        var heads = draft.Facts.Where(f => f.Is("network-kind") || others(f)).ToList();
        return heads.Find(f => f.First >= count.First) is { } behind && !(behind.Is("network-kind") && draft.Facts.Any(f => f.First == behind.End && f.Is("members"))) ? behind : heads.LastOrDefault();
    }

    private static bool Sized(Draft draft) =>
        draft.Where.OfType<Among>().Where(a => a.Field == Field.Network).SelectMany(a => a.Values).Any(id => draft.Scope.Vocabulary.Networks.Any(n => n.Id == id && n.StatedSize is not null));

    // "The members of the alliance": the home's networks of the kind are as good as named, where it has just one or all of them are meant.
    private static void NameNetworks(Draft draft, bool sole)
    {
        if (draft.Question.Home is not { } home || draft.Where.Any(Names(Field.Network)) && !draft.Any("both") || draft.All("network-kind").FirstOrDefault(f => !f.Used) is not { } kind)
            return;
        var meant = draft.Scope.Vocabulary.Networks.Where(n => n.Home == home && kind.Values("network-kind").Contains(n.Kind)).Select(n => n.Id).ToList();
        if (meant.Count == 1 || meant.Count > 1 && !sole)
            draft.AddValue(kind, Field.Network, meant);
        Memberships.Apply(draft);
    }

    // "Russian universities in the alliance", 联盟里俄罗斯的大学: what is asked for comes first in European languages, last in Eastern ones.
    private static bool AsksInstitutions(Draft draft)
    {
        var nouns = draft.Facts.Where(f => f.Is("noun") || f.Is("network-kind"));
        return (draft.Language.EventFollowsTime ? nouns.LastOrDefault() : nouns.FirstOrDefault()) is { } asked && (asked.Is("noun", "institution") || asked.Is("noun", "partner"));
    }

    // 子联盟里有哪些学校, サブアライアンスの中の大学: those that are in it.
    private static bool HoldsInstitutions(Draft draft) => AsksInstitutions(draft) && draft.Facts.Any(w => w.Is("of-whole") && draft.Facts.Any(f => f.End == w.First && f.Is("network-kind")));

    /// <summary>Whether a condition names values of a field.</summary>
    public static Func<Condition, bool> Names(Field field) => c => c is Among among && among.Field == field;

    // "Which partners are in a network?": the partners are asked for; no other condition goes with that tie.
    private static bool Tied(Draft draft)
    {
        var network = draft.Facts.FirstOrDefault(f => f.Is("noun", "network") || f.Is("network-kind"));
        var subject = draft.Facts.FirstOrDefault(f => f.Is("noun") || f.Is("network-kind"));
        if (network is null || subject is null || !(subject.Is("noun", "partner") || subject.Is("noun", "institution")) || draft.Any("ask", "count") || draft.Any("super")
            || !draft.Facts.Any(f => f.End <= network.First && f.End >= network.First - 1 && (f.Is("members") || f.Is("amid") || f.Is("and"))))
            return false;
        if (draft.Where.Count > 0)
            draft.Refuse(DeclineReason.NotUnderstood, network.Surface);
        else
            draft.Where.Add(new Among(Field.Relation, "network"));
        network.Use("a tie of the partner");
        return true;
    }
}
