using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>What words and conditions become once it is known what kind of row the question is about.</summary>
internal static class TargetConditions
{
    public static void Apply(Draft draft)
    {
        Students(draft);
        switch (draft.Target)
        {
            case Target.Activities:
                Activities(draft);
                break;
            case Target.Networks:
                Networks(draft);
                break;
            // Fields of study stand in the agreements, not with the institutions.
            case Target.Institutions when draft.Where.Any(Targets.Names(Field.Text)):
                draft.Target = Target.Agreements;
                break;
            case Target.Institutions:
                Institutions(draft);
                break;
            case Target.Agreements:
                Agreements(draft);
                break;
        }
    }

    // "Can our PhD students use it?", "I want to send two students to Trento": who goes is no condition.
    private static void Students(Draft draft)
    {
        if (draft.Target is Target.Metrics or Target.Policies)
            return;
        // "How many students do we send each year?": people are counted nowhere but in the published figures.
        if (draft.Facts.FirstOrDefault(f => f.Is("ask", "count") && (f.Is("topic", "students") || f.Is("people"))) is { } people)
            draft.Refuse(DeclineReason.NotInRegister, people.Surface);
        if (draft.Any("ask", "count"))
            return;
        foreach (var fact in draft.All("topic").Where(f => f.Is("topic", "students") && draft.Facts.Any(g => g.Sentence == f.Sentence && (g.Is("covers") || g.Is("trip") || g.Is("may")) || draft.Where.Any(Targets.Names(Field.HomeUnit)))))
        {
            fact.Use("who goes");
            foreach (var number in draft.Facts.Where(n => !n.Used && n.Sentence == fact.Sentence && Math.Abs(n.First - fact.First) <= 2 && (n.Number ?? Numbers.Said(n)) is not null))
                number.Use("who goes");
        }
    }

    private static void Agreements(Draft draft)
    {
        foreach (var scene in Targets.SetsScene(draft) ? draft.All("activity-kind") : [])
            scene.Use("scene");
        if (draft.Any("kind", "nonuniversity") && draft.Where.FindIndex(c => c is Not { All: [Among { Field: Field.PartnerKind }] }) is >= 0 and var others)
        {
            // 不是大学的研究机构: the kind that is named tells more.
            if (draft.Where.Any(Targets.Names(Field.PartnerKind)))
                draft.Where.RemoveAt(others);
            else
                draft.Where[others] = TheirAgreements.OfPartners(draft.Where[others]);
        }
    }

    private static void Activities(Draft draft)
    {
        // 調印式のあと: what happened before only sets the scene.
        foreach (var scene in draft.All("activity-kind").Where(f => draft.Facts.Any(g => g.First == f.End && g.Is("after-event"))))
            scene.Use("scene");
        // 式典に来た大学: who came came to that.
        foreach (var came in draft.All("activity-kind").Where(f => f.Is("activity-kind", "visit") && draft.Facts.Any(g => g.End == f.First - 1 && g.Value("activity-kind") is "ceremony" or "signing")))
            came.Use("came to it");
        // "Which partners never visited us?", "which of the visitors also signed?": told by no single activity.
        foreach (var fact in draft.All("activity-kind").Where(f => !f.Used && f.Is("activity-kind", "visit")))
        {
            var missed = fact.Negated && fact.Exception is null && (draft.Any("noun", "partner") || draft.Any("noun", "institution") || draft.Any("ask", "who"));
            if (missed || draft.Any("also-joins") && draft.Facts.Any(s => s.Is("event", "sign") && s.Sentence == fact.Sentence))
                draft.Refuse(DeclineReason.OneByOne, fact.Surface);
        }

        foreach (var fact in draft.All("activity-kind").Where(f => !f.Used))
            draft.AddValue(fact, Field.Kind, KindsOf(draft, fact));
        foreach (var fact in draft.All("participants"))
            fact.Use("participants");
        // "Who gave the speech?", 講義をしたことは: what was done is told in the words of the rows.
        foreach (var deed in draft.All("deed").Where(f => !f.Used || f.Is("noun", "activity")))
            draft.AddValue(deed, Field.Text, deed.Value("deed")!);
        // "Who visited us after the ceremony?": what happened before sets the scene of a visit.
        foreach (var scene in draft.All("scene").Where(_ => draft.All("activity-kind").Any(f => f.Value("activity-kind") is "visit" or "delegation")))
            scene.Use("scene");
        Dates(draft);
        // "Besides Chiang Mai, who came?": others that took part in the same; no condition keeps the row and leaves one of them out.
        if ((draft.Any("participants") || draft.Any("ask", "who")) && draft.Where.Exists(c => c is Not { All: [Among { Field: Field.Partner }] }) && draft.Facts.FirstOrDefault(f => f.Negated && f.Names.Count > 0) is { } besides)
            draft.Refuse(DeclineReason.OneByOne, besides.Surface);
        // "Who was there besides Zhu?", 朱副学長以外は: others of the same activity, of whom no query tells.
        if (draft.Any("participant") && draft.Facts.FirstOrDefault(f => f.Is("except") || f.Is("except-after")) is { } beside)
            draft.Refuse(DeclineReason.OneByOne, beside.Surface);
        // "The longest delegation": how long each took is compared by no query.
        if (draft.Facts.FirstOrDefault(f => f.Is("super", "oldest") && f.Is("lasting")) is { } longest)
            draft.Refuse(DeclineReason.NotUnderstood, longest.Surface);
        // 之前有什么活动: all but what is yet to come; an activity without a date has taken place.
        if (draft.TellsNoTime() && draft.All("formerly").FirstOrDefault() is { } before)
        {
            draft.Where.Add(new Not(new Within(Field.Date, new DateRange(draft.Today.AddDays(1), null))));
            before.Use("up to today");
        }
    }

    // "Which have no date?" asks for those that the register cannot date; 次の訪問, 下一次访问 for what is yet to come.
    private static void Dates(Draft draft)
    {
        var undated = new Not(new Within(Field.Date, new DateRange(null, null)));
        foreach (var fact in draft.All("no-date").Where(f => !f.Used))
        {
            draft.Where.Add(undated);
            fact.Use("no date");
        }

        if (draft.Where.FindIndex(c => c is Not { All: [Within { Field: Field.Signed, Range: { From: null, To: null } }] }) is >= 0 and var signed)
            draft.Where[signed] = undated;
        if (draft.TellsNoTime() && draft.Any("noun", "activity") && draft.All("lately").FirstOrDefault(f => !f.Used && !f.Is("super")) is { } lately)
            Lately.Add(draft, lately, Field.Date);
        if (draft.TellsNoTime() && draft.All("page").FirstOrDefault(f => f.Is("page", "next") && draft.Facts.Any(k => k.First >= f.End && k.First <= f.End + 2 && (k.Is("activity-kind") || k.Is("noun", "activity")))) is { } next)
        {
            draft.Where.Add(new Within(Field.Date, new DateRange(draft.Today, null), Overlap: true));
            next.Use("yet to come");
        }
    }

    private static void Networks(Draft draft)
    {
        foreach (var fact in draft.All("network-kind").Where(f => !f.Used))
            draft.AddValue(fact, Field.Kind, fact.Values("network-kind"));
        foreach (var fact in draft.All("members"))
            fact.Use("members");
        foreach (var fact in draft.All("topic").Where(f => f.Is("topic", "size")))
            fact.Use("size");
        // "Partners outside of any network", 不在任何联盟里的合作院校: those that are in none stand in no network.
        if ((draft.Any("noun", "partner") || draft.Any("noun", "institution")) && draft.Facts.FirstOrDefault(n => (n.Is("noun", "network") || n.Is("network-kind")) && (n.Negated || draft.Facts.Any(e => e.Is("except") && e.End <= n.First && draft.Facts.All(f => f.First < e.End || f.End > n.First || f.Is("filler") || f.AsksWhether || f.Is("all"))))) is { } none)
            draft.Refuse(DeclineReason.OneByOne, none.Surface);
        foreach (var fact in draft.All("except"))
            fact.Use("agreements are no networks");
        // "Programmes beyond the exchange agreements": agreements are left out of networks anyhow.
        draft.Where.RemoveAll(c => c is Not { All: [Among { Field: Field.Type }] });
    }

    private static void InNetwork(Draft draft, Fact kind)
    {
        var meant = draft.Scope.Vocabulary.Networks.Where(n => n.Home == draft.Question.Home && kind.Values("network-kind").Contains(n.Kind)).Select(n => n.Id).ToList();
        if (meant.Count == 0 || draft.Any("only") || draft.Any("follow", "only"))
            draft.Refuse(DeclineReason.OneByOne, kind.Surface);
        else
            draft.AddValue(kind, Field.Network, meant);
    }

    private static void Institutions(Draft draft)
    {
        // 管理学院のサブアライアンス: the unit tells which network is meant, not of whom the members are partners.
        var told = draft.Where.OfType<Among>().Where(a => a.Field == Field.Network).SelectMany(a => a.Values).ToHashSet();
        draft.Where.RemoveAll(c => c is Among { Field: Field.HomeUnit } unit && draft.Scope.Vocabulary.Networks.Any(n => told.Contains(n.Id) && n.HomeUnit is { } own && unit.Values.Contains(own)));
        foreach (var fact in draft.All("members").Where(f => !f.Is("member")))
            fact.Use("members");
        // "Partners in Central Asia" - "which are only in the sub-alliance?": the home's own of that kind; that they are in no other, no query says.
        if (!draft.Where.Any(c => c is Among { Field: Field.Network or Field.Relation }) && draft.All("network-kind").FirstOrDefault(f => !f.Used) is { } body)
            InNetwork(draft, body);
        foreach (var fact in draft.All("network-kind"))
            fact.Use("network");
        foreach (var fact in draft.All("without-us"))
        {
            fact.Use("without the home");
            if (draft.Homes.Count > 0)
                draft.Where.Add(new Not(new Among(Field.Partner, draft.Homes)));
        }

        for (var i = 0; i < draft.Where.Count; i++)
        {
            if (draft.Where[i] is Among { Field: Field.PartnerKind } kind)
                draft.Where[i] = kind with { Field = Field.Kind };
            else if (draft.Where[i] is Not { All: [Among { Field: Field.PartnerKind } other] })
                draft.Where[i] = new Not(other with { Field = Field.Kind });
            // Those with which the home has none in force: what others have signed with them keeps none of them out.
            if (draft.Where[i] is Not { All: [StatusOn status] } && draft.Homes.Count > 0)
                draft.Where[i] = new Not(new Among(Field.Home, draft.Homes), status);
        }

        // Without a home every institution would count, homes and parents included: partners are meant.
        if (draft.Homes.Count == 0 && !draft.Where.Any(Targets.Names(Field.Network)) && !draft.Where.Any(c => c is not (Among { Field: Field.Country or Field.Region or Field.City or Field.Kind } or Not)))
            draft.Where.Add(new Among(Field.Role, "agreement-party"));
    }

    // "Any ceremony at UIUC?": that of a signing is one, where a partner's are asked for.
    private static IEnumerable<string> KindsOf(Draft draft, Fact fact) => fact.Value("activity-kind") switch
    {
        "visit" => ["visit", "delegation"],
        "ceremony" when draft.Facts.Any(f => f.Names.Any(n => n.Kind == Names.NameKind.Institution)) => fact.Values("activity-kind"),
        var kind => [kind!],
    };
}
