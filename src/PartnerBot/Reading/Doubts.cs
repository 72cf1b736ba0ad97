using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;

namespace PartnerBot.Reading;

/// <summary>What a follow-up points to and is not there: rows, answers or conditions. Whom or what it means is not known.</summary>
internal static class Doubts
{
    /// <summary>Declines what it finds.</summary>
    public static void Apply(Draft draft, Conversation conversation, Query edited)
    {
        var last = conversation.Last!;
        if (PointsAtGroups(draft, conversation, last) && !(last.Group!.IsBounded && draft.Where.All(Aspects.IsPlace)))
            draft.Refuse(DeclineReason.NotUnderstood, draft.Question.Text);
        // "Both of them", said of one, or of two answers ago: whom else is not known.
        if ((draft.All("both").FirstOrDefault(f => !f.Used) ?? Total(draft, last)) is { } both && (draft.Where.Count == 0 && draft.Any("pronoun") && OfOne(edited) || last.Group is null && conversation.Shown.Count != 2 && !edited.Where.Any(HasSeveral)))
            draft.Refuse(DeclineReason.NotUnderstood, both.Surface);
        // "Which one has funding?" - "how much?": amounts stand in the published figures, not in agreements.
        if (draft.All("amount").FirstOrDefault() is { } amount && draft.Where.Count == 0 && edited.Target is Target.Agreements or Target.Institutions)
            draft.Refuse(DeclineReason.NotInRegister, amount.Surface);
        // "Keep the US, drop Canada": one word keeps and the other drops.
        if (draft.All("follow").FirstOrDefault(f => f.Is("follow", "only")) is { } kept && draft.Any("follow", "drop"))
            draft.Refuse(DeclineReason.NotUnderstood, kept.Surface);
        // バイオも, where no unit was told of: there is nothing that it comes besides.
        if (draft.All("also-joins").FirstOrDefault() is { } besides && draft.Facts.All(f => f == besides || f.Names.Count > 0 || f.Is("filler") || f.Is("level") || f.Is("type")) && draft.Where.OfType<Among>().Any(a => !Aspects.WhereAndWho.Contains(a.Field) && !last.Where.Any(c => Aspects.Inner(c) is Among old && old.Field == a.Field)))
            draft.Refuse(DeclineReason.NotUnderstood, besides.Surface);
        // "Put Indonesia back", where no place was told or left out: there is nothing that it comes back to.
        if (draft.All("follow").FirstOrDefault(f => f.Is("follow", "add")) is { } again && draft.Any("undo") && draft.Where.Count > 0 && draft.Where.TrueForAll(Aspects.IsPlace) && !last.Where.Any(Aspects.IsPlace))
            draft.Refuse(DeclineReason.NotUnderstood, again.Surface);
        // "With Korea, all of East Asia": what is added is of two kinds, which do not add up.
        if (draft.All("follow").FirstOrDefault(f => f.Is("follow", "add")) is { } add && draft.Where.OfType<Among>().Where(a => Aspects.WhereAndWho.Contains(a.Field)).Select(a => a.Field).Distinct().Count() > 1)
            draft.Refuse(DeclineReason.NotUnderstood, add.Surface);
        // 部局間協定がある大学は? - そのうち大学間もあるのは?: one agreement has one level, and no query asks for two of a partner.
        if (draft.All("partitive").FirstOrDefault() is { } part && draft.Where.OfType<Among>().Any(a => a.Field is Field.Level && last.Where.OfType<Among>().Any(old => old.Field == a.Field && !a.Values.All(old.Values.Contains))))
            draft.Refuse(DeclineReason.OneByOne, part.Surface);
        // 何件ずつ, 各几份, said of one.
        if (draft.All("apiece").FirstOrDefault() is { } apiece && draft.Group is null && last.Group is null && (OfOne(edited) && (conversation.Shown.Count < 2 || !draft.Any("ask", "when") && !draft.Any("ask", "since") && !draft.Any("ask", "until") && !draft.Any("ask", "howlong") && !draft.Any("dimension")) || draft.Operation == Operation.Count && !edited.Where.Any(HasSeveral)))
            draft.Refuse(DeclineReason.NotUnderstood, apiece.Surface);
        // どちらが先に結びましたか, said of one.
        if (draft.All("which-of-two").FirstOrDefault() is { } twofold && conversation.Shown.Count < 2 && draft.Operation is Operation.Earliest or Operation.Latest && OfOne(edited))
            draft.Refuse(DeclineReason.NotUnderstood, twofold.Surface);
        // "Which country has the most?" - "how many of its are in force?": groups are no row that "it" points to.
        if (draft.All("pronoun").FirstOrDefault(f => f.Is("pronoun", "one")) is { } it && last.Group is not null && draft.NamesNothing() && !((draft.Any("list") || draft.Any("show")) && FoundGroups.Of(draft, conversation, last) is not null))
            draft.Refuse(DeclineReason.NotUnderstood, it.Surface);
        // "How many agreements do you hold?" - "when does it end?": one of all, and nothing tells which.
        if (draft.All("pronoun").FirstOrDefault(f => f.Is("pronoun", "one")) is { } one && last is { Group: null, Limit: null, Operation: Operation.List or Operation.Count } && edited.Where.All(c => c is Among { Field: Field.Home }) && draft.Operation == Operation.List)
            draft.Refuse(DeclineReason.NotUnderstood, one.Surface);
        // "The latest to lapse?" - そことは他に何かある?: other agreements with whom, the row that was found tells only by its partner.
        if (draft.All("other").FirstOrDefault() is { } more && draft.Where.Count == 0 && last.Operation is Operation.Earliest or Operation.Latest && draft.Facts.Any(f => f.Is("with") || f.Is("pronoun")))
            draft.Refuse(DeclineReason.NotUnderstood, more.Surface);
        // The second of the groups is no row.
        if (PickedRows.Any(draft) && last.Group is not null && Ranks.NextSize(draft, last) is null)
            draft.Refuse(DeclineReason.NotUnderstood, draft.Facts.First(f => f.Meaning == PickedRows.Meant).Surface);
        // "Minnesota's, signed when?" - 这是最早的吗: whether it comes before all others, which its own row does not tell.
        if (draft.Where.Count == 0 && draft.All("super").FirstOrDefault() is { } topmost && draft.Facts.Any(f => f.AsksWhether) && !draft.Facts.Any(f => f.AsksWhat || f.Is("which-of-two") || f.Is("noun")) && conversation.Shown.Count == 1 && OfOne(edited))
            draft.Refuse(DeclineReason.NotUnderstood, topmost.Surface);
        // 四月到期的 >> 五月 >> 这三个月合计, 这三个月里院级的: the last three months are not those asked about.
        if (!draft.Any("event") && draft.Facts.FirstOrDefault(f => f.Time is { Rule: "last-units" or "these-units" }) is { } months && (draft.Any("summed") || months.Time!.Rule == "these-units" && last.Where.Any(c => c is Within)))
            draft.Refuse(DeclineReason.NotUnderstood, months.Surface);
        // 这三所, where other than three were shown.
        if (draft.All("as-many").FirstOrDefault(f => f.Meaning != Together.Meant && !new[] { conversation.Shown.Count, conversation.Partners.Count, conversation.Groups.Count, Places(last) }.Any(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture) == f.Value("as-many"))) is { } miscounted)
            draft.Refuse(DeclineReason.NotUnderstood, miscounted.Surface);
        // "How many MoUs were signed that day?" - "with whom?": a published figure names no rows.
        if (last.Target is Target.Metrics or Target.Policies && last.Where.Any(IsRow) && edited.Where.Any(IsRow) == (edited.Target != last.Target))
            draft.Refuse(DeclineReason.NotUnderstood, draft.Question.Text);
        // "How long do agreements run?" - "in Asia": what has no place is told by none.
        if (!draft.Any("follow", "drop") && !draft.Any("takes-out") && draft.Where.Any(Aspects.IsPlace) && edited.Target == Target.Policies)
            draft.Refuse(DeclineReason.NotUnderstood, draft.Question.Text);
        // "Without that condition" where no condition is the one: nothing was done, and that must be said.
        if (draft.All("follow").FirstOrDefault(f => f.Is("follow", "drop")) is { } drop && edited.Where.Equals(last.Where) && !draft.Any("dimension"))
            draft.Refuse(DeclineReason.NotUnderstood, drop.Surface);
    }

    /// <summary>Whether the message takes a condition away, adds one, brings two together, or tells of another event ("and signed?"), and nothing of that is in the query.</summary>
    public static bool DropsNothing(Draft draft, Query query, Query last) =>
        (draft.Any("follow", "drop") || draft.Any("follow", "add") || draft.All("weak").Any(f => !f.Used && !f.Is("event")) || last.Target is Target.Metrics or Target.Policies && draft.Any("event") || draft.All("both").Any(f => !f.Used) || draft.Any("denial") || draft.Facts.Any(f => f.Is("not") && f.Meaning is null) && draft.Any("follow", "and")
            || last.Group is not null && draft.Any("event") && draft.Facts.All(f => f.Is("event") && f.Time is null || f.Is("filler") || f.Is("follow", "and")) || draft.Facts.All(f => (f.Is("filler") || f.Is("follow", "and") || f.Is("event", "sign") && !f.Is("ask") && !f.Is("event-noun")) && f.Meaning != Together.Meant))
        && draft.Where.Count == 0 && query == last && !draft.Corrects;

    /// <summary>"Which countries have just one?" - "which of them are in Europe?", "list them": those that were found, which no condition names.</summary>
    public static bool PointsAtGroups(Draft draft, Conversation conversation, Query last) =>
        FoundGroups.Of(draft, conversation, last) is null && last.Group is { } group && !(draft.Any("list") && FollowUps.NamesGroup(draft, last)) && (last.Operation is Operation.Min or Operation.Max || group.IsBounded || last.Limit is not null)
            && (draft.Any("pronoun") || draft.Any("ask", "which") || draft.Any("ask", "who") || draft.Any("list")) && !draft.Any("noun") && draft.Group is null && draft.Order.Count == 0 && draft.Facts.All(f => f.Names.All(n => n.Kind != Names.NameKind.Institution));

    // 合わせて何件, 全部まとめて; 合計は, said of a number: what is to be added up.
    private static Fact? Total(Draft draft, Query last) =>
        draft.All("total").FirstOrDefault(f => f.Meaning != Together.Meant && (!f.Is("ask") || last.Operation == Operation.Count));

    private static bool IsRow(Condition condition) => condition is Among { Field: Field.Id };

    private static bool HasSeveral(Condition condition) => condition is Among { Values.Count: > 1 } or StatusOn { Values.Count: > 1 };

    private static int Places(Query query) => query.Where.OfType<Among>().Where(a => Aspects.WhereAndWho.Contains(a.Field)).Sum(a => a.Values.Count);

    // One place or one partner alone: whom else a message means is not known.
    private static bool OfOne(Query query) =>
        query.Where.OfType<Among>().Where(a => Aspects.WhereAndWho.Contains(a.Field)).ToList() is { Count: > 0 } told && told.TrueForAll(a => a.Values.Count == 1);
}
