using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>Declines what the register cannot answer - fields it does not hold, other business, tomorrow's knowledge - and names the words.</summary>
internal static class Refusals
{
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
        // "Is there a summer school?" says nothing of agreements.
        if (draft.YesNo && draft.Where.Count == 0 && draft.Facts.All(f => f.Is("trip") || f.Is("ask") || f.Is("filler") || f.Is("chat") || f.Time is not null) && draft.All("trip").FirstOrDefault() is { } journey)
            draft.Refuse(DeclineReason.NotInRegister, journey.Surface);
        // "The trip of December: which universities?": a journey gone by, and nowhere said where to.
        if (draft.TripDay < draft.Today && draft.Where.Count == 0 && draft.Target is Queries.Target.Agreements or Queries.Target.Institutions && draft.All("trip").FirstOrDefault() is { } gone)
            draft.Refuse(DeclineReason.NotUnderstood, gone.Surface);
        // "Do all members of the alliance have an agreement with us?": networks hold no agreements.
        if (draft.Target == Queries.Target.Networks && draft.Any("noun", "agreement") && draft.All("members").FirstOrDefault(m => draft.Any("have") || draft.Facts.Any(w => w.Is("with") && w.End <= m.First)) is { } holders)
            draft.Refuse(DeclineReason.OneByOne, holders.Surface);
        if (draft.Question.Home is not null && (draft.All("beyond-home").FirstOrDefault() ?? (draft.Group?.Key == Queries.GroupKey.Home ? draft.All("noun").FirstOrDefault(f => f.Is("noun", "home")) : null)) is { } beyond)
            draft.Refuse(DeclineReason.OtherHomes, beyond.Use("other homes").Surface);
        // "Our French partners, and who signed?": a person, whom no row names.
        if (draft.Facts.Where(f => !f.Is("filler")).TakeLast(2).ToList() is [var who, var signed] && who.Is("person") && signed is { Meaning: "sign" } && !signed.Negated && !draft.Facts.Any(f => f.Time is not null || f.Is("super")))
            draft.Refuse(DeclineReason.NotInRegister, $"{who.Surface} {signed.Surface}");
        // "Running the longest without interruption": of a stretch it is told ("valid from May to July without a break"), of renewals in time nothing is known.
        if (draft.All("unbroken").FirstOrDefault() is { } unbroken && draft.TripDay is null && draft.Facts.All(f => f.Time is null))
            draft.Refuse(DeclineReason.NotInRegister, unbroken.Surface);
        // "Trilateral agreements, and the others?": what the others are is said nowhere.
        if (draft.Where.Count > 0 && draft.Facts.Where(f => !f.Is("filler")).TakeLast(2).ToList() is [var joint, var others] && others.Is("other") && (joint.Is("and") || joint.Is("follow", "and")) && !draft.Where.Any(c => c is Queries.Not))
            draft.Refuse(DeclineReason.NotUnderstood, others.Surface);
        // 有效的有几份，剩下的呢: a second question of what the first leaves out.
        if (draft.Facts.Where(f => !f.Is("filler")).TakeLast(2).ToList() is [var rest, var and] && and.Is("follow", "and") && (rest.Is("left") || rest.Is("other")) && rest.Parted && draft.Where.Count > 0)
            draft.Refuse(DeclineReason.NotUnderstood, rest.Surface);
        // 联盟里没和我们签协议的有谁: members without an agreement, which stand among no agreements.
        if (draft.Where.Any(c => c is Queries.Among { Field: Queries.Field.Network }) && draft.Where.Any(c => c is Queries.StatusOn { Values: ["pending"] }) && draft.Facts.FirstOrDefault(f => f.Is("not") && f.Meaning == "not") is { } unsigned)
            draft.Refuse(DeclineReason.NotInRegister, unsigned.Surface);
        // "251 students have been abroad" - 其中去美国的: a published figure has no parts.
        if (draft.Target == Queries.Target.Metrics && draft.Where.Exists(CarriedConditions.IsWhere) && draft.All("partitive").FirstOrDefault() is { } part)
            draft.Refuse(DeclineReason.NotInRegister, part.Surface);
        // "What does strategic partnership mean?" - "how many of those?": statements and figures are not what they tell of.
        if (draft.Target is Queries.Target.Policies or Queries.Target.Metrics && draft.Operation == Queries.Operation.Count && !draft.Any("topic") && !draft.Any("noun", "policy") && !draft.Any("noun", "metric") && draft.All("ask").FirstOrDefault(f => f.Is("ask", "count")) is { } counted)
            draft.Refuse(DeclineReason.NotUnderstood, counted.Surface);
        // 開幕式の日に何が締結された: a ceremony is no signing, and its day is told by no word.
        if (draft.Target == Queries.Target.Activities && draft.Any("event", "sign") && draft.Where.Any(c => c is Queries.Among { Field: Queries.Field.Kind, Values: ["ceremony", ..] }) && draft.Facts.All(f => f.Time is null) && draft.All("activity-kind").FirstOrDefault() is { } ceremony)
            draft.Refuse(DeclineReason.NotInRegister, ceremony.Surface);
        // "When did Turin join the alliance?": when it was founded is known, and not who came later.
        if (draft.Where.Any(c => c is Queries.Among { Field: Queries.Field.Partner }) && draft.Any("ask", "when") && !draft.Any("event") && draft.All("members").FirstOrDefault() is { } joined)
            draft.Refuse(DeclineReason.NotInRegister, joined.Surface);
        // "Depuis quand existe CiC et qui d'autre a signé ?": the members are told, and not since when.
        if (draft.Target == Queries.Target.Institutions && draft.Where.Any(c => c is Queries.Among { Field: Queries.Field.Network }) && draft.All("ask").FirstOrDefault(f => f.Is("ask", "since") || f.Is("ask", "when")) is { } asked && (draft.Any("ask", "who") || draft.Facts.Any(f => f.Is("and") && f.First >= asked.End && draft.All("members").Any(m => m.First >= f.End))))
            draft.Refuse(DeclineReason.EitherOr, asked.Surface);
        // "Does the centre have an end date?": networks have none.
        if ((draft.Target == Queries.Target.Networks || draft.Where.Any(c => c is Queries.Among { Field: Queries.Field.Network })) && !draft.Any("members") && draft.All("noun").All(f => f.Is("noun", "network") || f.Is("ask")) && draft.All("event").FirstOrDefault(f => f.Value("event") is "expire" or "expired" or "expiring" && !f.Is("runs")) is { } end)
            draft.Refuse(DeclineReason.NotInRegister, end.Surface);
        // "How many strategic partners, and who was the first?": of two questions the number would go unsaid.
        if (draft.Operation is Queries.Operation.Earliest or Queries.Operation.Latest && draft.All("ask").FirstOrDefault(f => f.Is("ask", "count") && !f.Is("topic")) is { } many && draft.All("super").Any(s => s.First >= many.End && draft.Facts.Any(f => (f.Is("and") || f.Is("follow", "and")) && f.First >= many.First && f.End <= s.First)))
            draft.Refuse(DeclineReason.EitherOr, many.Surface);
        // "Countries with more agreements than Germany": no condition compares counts.
        if (draft.All("than").FirstOrDefault(t => draft.Facts.Any(n => (n.End == t.First || n.First == t.End) && n.Names.Count > 0)) is { } than && draft.Facts.Any(f => f.Sentence == than.Sentence && (f.Is("super") || f.Is("sooner"))) && !draft.Where.OfType<Queries.Among>().Any(a => a.Values.Count > 1))
            draft.Refuse(DeclineReason.NotUnderstood, than.Surface);
        // 2015、2016两年签的各几份: years lead to no groups.
        if (draft.Operation == Queries.Operation.Count && draft.Group is null && draft.LastGroup is null && draft.Where.Any(c => c is Queries.Within) && !draft.Where.Any(c => c is Queries.Among { Values.Count: > 1 }) && draft.All("apiece").FirstOrDefault() is { } apiece)
            draft.Refuse(DeclineReason.NotInRegister, apiece.Surface);
        // 联合实验室几方参与: the parties of an agreement are counted, not agreements.
        if (draft.Target == Queries.Target.Agreements && draft.Operation == Queries.Operation.Count && draft.All("ask").Where(f => f.Is("ask", "count")).ToList() is [var parties] && parties.Is("topic", "parties"))
            draft.Refuse(DeclineReason.NotInRegister, parties.Surface);
        // "Who signed the agreement with Ulm, and when?", 誰がいつ署名した: with whom is named, so that "who" is the signer.
        if (draft.Any("event", "sign") && draft.Target is Queries.Target.Agreements && draft.Where.Any(c => c is Queries.Among { Field: Queries.Field.Partner }) && draft.All("ask").FirstOrDefault(f => f.Is("ask", "who") && !f.Is("with") && !f.Is("noun") && !f.Is("event") && !f.Is("filler")) is { } signer && !draft.Facts.Any(f => (f.Is("with") && f.End == signer.First || f.Is("with-after") && f.First == signer.End)) && draft.Facts.Any(f => f.Is("event", "sign") && f.Sentence == signer.Sentence))
            draft.Refuse(DeclineReason.NotInRegister, signer.Surface);
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
            || fact.Is("unheld", "own-unit") && draft.Target == Queries.Target.Policies;
        if (ofUnit)
            fact.Use("of the unit");
        return ofUnit;
    }

    // "While I was away, since 1 August": the time tells when.
    private static bool IsDated(Draft draft, Fact fact)
    {
        var dated = (fact.Is("unheld", "absence") || fact.Is("unheld", "exactly")) && draft.Facts.Any(f => f.Time is not null && f.Sentence == fact.Sentence);
        if (dated)
            fact.Use("dated");
        return dated;
    }

    // "When was UANSR founded?": of networks it is known, of institutions it is not; by whom is known of neither.
    private static bool OfNetwork(Draft draft, Fact fact) => fact.Is("event", "start") && !draft.Facts.Any(f => f.Is("ask", "who") && f.Sentence == fact.Sentence) && (draft.Any("network-kind") || draft.Facts.Any(f => f.Names.Any(n => n.Kind == Names.NameKind.Network)));

    // "Who founded a joint institute with us?": what two partners set up is their agreement; on which day is known of the agreement alone.
    private static bool OfJointBody(Draft draft, Fact fact) =>
        fact.Is("event", "start") && draft.Facts.Any(f => f.Sentence == fact.Sentence && f.First >= fact.End && (f.Is("type", "joint-school") || f.Is("type", "joint-lab"))) && !draft.Any("ask", "when") && draft.Facts.All(f => f.Time is null);

    /// <summary>Words that had no effect: those in the question itself block the answer, so do proper names; those of a side remark are only named.</summary>
    public static IReadOnlyList<string> Leftover(Draft draft, IReadOnlyList<(string Words, int Sentence)> unclaimed)
    {
        var idle = draft.Facts.Where(f => !f.Used && (!Weightless(f) || Unmet(draft, f) || Unplaced(draft, f) || DeniesNothing(draft, f)) && !Inclusions.Includes(draft, f)).Select(f => (Words: f.Surface, f.Sentence));
        var all = idle.Concat(unclaimed).ToList();
        var asked = AskedSentences(draft);
        foreach (var (words, sentence) in all.Where(w => asked.Contains(w.Sentence) || char.IsUpper(w.Words[0])))
            draft.Refuse(unclaimed.Contains((words, sentence)) && StandsForPartner(draft, words, sentence) ? DeclineReason.NoSuchPartner : DeclineReason.NotInRegister, words);
        return [.. all.Select(w => w.Words).Distinct()];
    }

    // "Is Harvard a partner?", "un accord avec l'université de Tokyo": a capitalised word that nobody knows, where a partner is spoken of.
    private static bool StandsForPartner(Draft draft, string words, int sentence) =>
        words.Length >= 3 && char.IsUpper(words[0]) && char.IsLower(words[^1])
        && draft.Facts.Any(f => f.Sentence == sentence && (f.Is("with") || f.Is("noun", "partner") || f.Is("singular")))
        && !draft.Facts.Any(f => f.Names.Count > 0 || f.Is("unheld"));

    /// <summary>"D'autres accords que", "le plus de partenaires": a noun in one with words that change the rows.</summary>
    public static bool TellsMore(Fact fact) => fact.Is("noun") && (fact.Is("except") || fact.Is("comparing") || fact.Is("just-one") || fact.Is("more-than-one") || fact.Is("super"));

    /// <summary>Whether a fact rightly has no effect of its own.</summary>
    private static bool Weightless(Fact fact) =>
        !TellsMore(fact) && fact.Concepts.Any(c => c.Family is "filler" or "ask" or "and" or "or" or "all" or "all-homes" or "list" or "chat" or "follow" or "noun" or "singular" or "locative" or "locative-after" or "with" or "there" or "trip" or "trip-noun"
            or "covers" or "left" or "soon" or "pronoun" or "only" or "exclusive-unit" or "group" or "profile" or "event" or "weak" or "other" or "members" or "participants" or "both" or "compare" or "after-event" or "past" or "order" or "until-then" or "unrenewed" or "grouping" or "will" or "still" or "onward" or "example" or "group-after" or "further" or "between" or "comparison" or "piece" or "amid" or "may" or "years" or "have" or "had" or "event-noun" or "mutual" or "rest" or "total" or "also-joins" or "already" or "exactly");

    // "Partners starting with M": a letter is no article there.
    private static bool IsInitial(Draft draft, Fact fact) => fact.Surface is [>= 'A' and <= 'Z'] && draft.Facts.Any(f => f.End == fact.First && f.Is("with"));

    // A wish for groups or for an order that led to none.
    private static bool Unmet(Draft draft, Fact fact) => IsInitial(draft, fact) || fact.Is("sooner") || fact.Is("super", "most") || fact.Is("super", "fewest") || Uncompared(draft, fact) || fact.Is("super") && fact.Is("number") ||
        !fact.Is("filler") && draft.Target is Queries.Target.Agreements or Queries.Target.Institutions && draft.Group is null && draft.Order.Count == 0
        && (fact.Is("order") || fact.Is("ratio") || fact.Is("comparison") && !fact.Is("compare") || fact.Is("group") && draft.Facts.Any(f => f.First >= fact.End && f.First <= fact.End + 1 && (f.Is("noun", "institution") || f.Is("noun", "partner") || f.Is("dimension") && !f.Is("ask", "which"))));

    // 没执行的协议: a denial within the question, of what the register does not tell; at its end it asks whether.
    private static bool DeniesNothing(Draft draft, Fact fact) =>
        fact.Is("not") && fact.Is("ask", "tag") && draft.Facts.Any(f => f.First >= fact.End && f.Sentence == fact.Sentence && !f.Is("filler") && !f.Is("ask"));

    // 昨年度と今年度を比べて: nothing stands side by side.
    private static bool Uncompared(Draft draft, Fact fact) =>
        (fact.Is("compare") || fact.Is("comparison")) && draft.Group is null && !draft.Where.Any(c => c is Queries.Among { Values.Count: > 1 } or Queries.StatusOn { Values.Count: > 1 });

    /// <summary>加盟校との協定: members of a network that nothing names.</summary>
    public static bool Unplaced(Draft draft, Fact fact) =>
        fact.Is("member") && draft.Target is Queries.Target.Agreements or Queries.Target.Institutions && draft.Homes.Count > 0 && !draft.Where.Any(c => c is Queries.Among { Field: Queries.Field.Network or Queries.Field.Relation } or Queries.Not { All: [Queries.Among { Field: Queries.Field.Network }] });

    /// <summary>The sentences that ask: those with a noun of the register, an event, a status or a question word; all where none has.</summary>
    public static IReadOnlySet<int> AskedSentences(Draft draft)
    {
        HashSet<int> asked = draft.Facts.Where(f => f.Is("noun") || f.Is("event") || f.Is("status") || f.Is("type") || f.Is("level") || f.Is("profile") || f.Is("ask") && !f.Is("filler")).Select(f => f.Sentence).ToHashSet();
        return asked.Count > 0 ? asked : [.. draft.Facts.Select(f => f.Sentence), 0];
    }
}
