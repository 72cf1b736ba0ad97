using PartnerBot.Queries;
using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>Declines what the register cannot answer - fields it does not hold, other business, tomorrow's knowledge - and names the words.</summary>
internal static class Refusals
{
    // In days: of a whole year, holidays are only a part.
    private const int LongestHolidays = 125;

    private static readonly (string Family, DeclineReason Reason)[] Families =
    [
        ("scope", DeclineReason.OutOfScope),
        ("future", DeclineReason.FutureKnowledge),
        ("unheld", DeclineReason.NotInRegister),
    ];

    public static void Apply(Draft draft)
    {
        // "Will it be renewed?" asks about tomorrow.
        if (draft.YesNo && draft.Any("will") && draft.All("event").FirstOrDefault(f => f.Is("event", "renew") && !f.Is("event", "expire")) is { } renewal)
            draft.Refuse(DeclineReason.FutureKnowledge, renewal.Use("tomorrow's knowledge").Surface);
        if (draft.Question.Home is not null && (draft.All("beyond-home").FirstOrDefault() ?? (draft.Group?.Key == GroupKey.Home ? draft.All("noun").FirstOrDefault(f => f.Is("noun", "home")) : null)) is { } beyond)
            draft.Refuse(DeclineReason.OtherHomes, beyond.Use("other homes").Surface);
        // "Running the longest without interruption": of a stretch it is told ("valid from May to July without a break"), of renewals in time nothing is known.
        if (draft.All("unbroken").FirstOrDefault() is { } unbroken && draft.TripDay is null && draft.TellsNoTime())
            draft.Refuse(DeclineReason.NotInRegister, unbroken.Surface);
        // 開幕式の日に何が締結された: a ceremony is no signing, and its day is told by no word.
        if (draft.Target == Target.Activities && draft.Any("event", "sign") && draft.Where.Any(c => c is Among { Field: Field.Kind, Values: ["ceremony", ..] }) && draft.TellsNoTime() && draft.All("activity-kind").FirstOrDefault() is { } ceremony)
            draft.Refuse(DeclineReason.NotInRegister, ceremony.Surface);
        OfJourneys(draft);
        OfFigures(draft);
        OfCounts(draft);
        NetworkRefusals.Apply(draft);
        Signatories.Apply(draft);
        Unresolved.Apply(draft);
        foreach (var (family, reason) in Families)
        {
            foreach (var fact in draft.All(family).Where(f => !f.Used || f.Is("event", "start")))
            {
                if (Travels(draft, fact) || Introduces(draft, fact) || OfNetwork(draft, fact) || OfJointBody(draft, fact) || OfUnit(draft, fact) || IsDated(draft, fact))
                    continue;
                fact.Use("not answerable");
                draft.Refuse(reason, fact.Surface);
            }
        }
    }

    private static void OfJourneys(Draft draft)
    {
        // "Is there a summer school?" says nothing of agreements.
        if (draft.YesNo && draft.Where.Count == 0 && draft.Facts.All(f => f.Is("trip") || f.Is("ask") || f.Is("filler") || f.Is("chat") || f.Time is not null) && draft.All("trip").FirstOrDefault() is { } journey)
            draft.Refuse(DeclineReason.NotInRegister, journey.Surface);
        // "The trip of December: which universities?": a journey gone by, and nowhere said where to.
        if (draft.TripDay < draft.Today && draft.Where.Count == 0 && draft.Target is Target.Agreements or Target.Institutions && draft.All("trip").FirstOrDefault() is { } gone)
            draft.Refuse(DeclineReason.NotUnderstood, gone.Surface);
    }

    private static void OfFigures(Draft draft)
    {
        // "251 students have been abroad" - 其中去美国的: a published figure has no parts.
        if (draft.Target == Target.Metrics && draft.Where.Exists(Aspects.IsWhere) && draft.All("partitive").FirstOrDefault() is { } part)
            draft.Refuse(DeclineReason.NotInRegister, part.Surface);
        // "What does strategic partnership mean?" - "how many of those?": statements and figures are not what they tell of.
        if (draft.Target is Target.Policies or Target.Metrics && draft.Operation == Operation.Count && !draft.Any("topic") && !draft.Any("noun", "policy") && !draft.Any("noun", "metric") && draft.All("ask").FirstOrDefault(f => f.Is("ask", "count")) is { } counted)
            draft.Refuse(DeclineReason.NotUnderstood, counted.Surface);
    }

    private static void OfCounts(Draft draft)
    {
        // "Countries with more agreements than Germany": no condition compares counts.
        if (draft.All("than").FirstOrDefault(t => draft.Facts.Any(n => (n.End == t.First || n.First == t.End) && n.Names.Count > 0)) is { } than && draft.Facts.Any(f => f.Sentence == than.Sentence && (f.Is("super") || f.Is("sooner"))) && !draft.Where.OfType<Among>().Any(a => a.Values.Count > 1))
            draft.Refuse(DeclineReason.NotUnderstood, than.Surface);
        // 2015、2016两年签的各几份: years lead to no groups; nor does "for each" where nothing stands side by side.
        if (draft.Operation == Operation.Count && draft.Group is null && draft.LastGroup is null && !draft.Where.Any(c => c is Among { Values.Count: > 1 }) && draft.All("apiece").FirstOrDefault() is { } apiece)
            draft.Refuse(DeclineReason.NotInRegister, apiece.Surface);
        // "At the end of 2023 and now": no query holds two days.
        if (draft.All("beside-now").FirstOrDefault(n => draft.Facts.Any(f => f.Time is not null && f.End <= n.First && f.Sentence == n.Sentence)) is { } now)
            draft.Refuse(DeclineReason.EitherOr, now.Surface);
        // 联合实验室几方参与: the parties of an agreement are counted, not agreements.
        if (draft.Target == Target.Agreements && draft.Operation == Operation.Count && draft.All("ask").Where(f => f.Is("ask", "count")).ToList() is [var parties] && parties.Is("topic", "parties"))
            draft.Refuse(DeclineReason.NotInRegister, parties.Surface);
    }

    // "Our rector travels to Hanoi": who travels is no condition; 王树国校长 is the title of one who is known.
    private static bool Travels(Draft draft, Fact fact)
    {
        var travels = fact.Is("unheld", "person") && draft.Facts.Any(f => f.Sentence == fact.Sentence && (f.Is("trip") || f.Is("covers") || f.Is("participant") && (f.End == fact.First || f.First >= fact.End && f.First <= fact.End + 1)));
        if (travels)
            fact.Use("traveller");
        return travels;
    }

    // 我是新来的老师，想问...: who asks is no condition.
    private static bool Introduces(Draft draft, Fact fact)
    {
        var introduced = fact.Is("unheld", "person") && draft.All("introduces").FirstOrDefault(f => f.End <= fact.First && f.Sentence == fact.Sentence) is { } opening && !draft.Facts.Any(f => f.First >= opening.End && f.First <= fact.First && f.Parted);
        if (introduced)
            fact.Use("who asks");
        return introduced;
    }

    // "Agreements signed by BS": the unit that they are of, not a person; 我们学院（IS）: the asker's own, which is named; "may our department sign alone?" asks for a principle.
    private static bool OfUnit(Draft draft, Fact fact)
    {
        var ofUnit = (fact.Is("unheld", "signer") || fact.Is("unheld", "own-unit")) && draft.Facts.Any(f => f.First >= fact.End && f.First <= fact.End + 1 && f.Names.Any(n => n.Kind == Names.NameKind.Unit))
            || fact.Is("unheld", "own-unit") && draft.Target == Target.Policies;
        if (ofUnit)
            fact.Use("of the unit");
        return ofUnit;
    }

    // "While I was away, since 1 August", 夏休み（7月〜9月）: the time tells when.
    private static bool IsDated(Draft draft, Fact fact)
    {
        var dated = (fact.Is("unheld", "absence") || fact.Is("unheld", "exactly")) && draft.Facts.Any(f => f.Time is not null && f.Sentence == fact.Sentence)
            || fact.Is("unheld", "holidays") && draft.Facts.Any(f => f.First == fact.End && f.Parted && f.Time is { From: { } first, To: { } end } && end.DayNumber - first.DayNumber < LongestHolidays);
        if (dated)
            fact.Use("dated");
        return dated;
    }

    // "When was UANSR founded?": of networks it is known, of institutions it is not; by whom is known of neither.
    private static bool OfNetwork(Draft draft, Fact fact) => fact.Is("event", "start") && !draft.Facts.Any(f => f.Is("ask", "who") && f.Sentence == fact.Sentence) && (draft.Any("network-kind") || draft.Facts.Any(f => f.Names.Any(n => n.Kind == Names.NameKind.Network)));

    // "Who founded a joint institute with us?": what two partners set up is their agreement; on which day is known of the agreement alone.
    private static bool OfJointBody(Draft draft, Fact fact) =>
        fact.Is("event", "start") && draft.Facts.Any(f => f.Sentence == fact.Sentence && f.First >= fact.End && (f.Is("type", "joint-school") || f.Is("type", "joint-lab"))) && !draft.Any("ask", "when") && draft.TellsNoTime();
}
