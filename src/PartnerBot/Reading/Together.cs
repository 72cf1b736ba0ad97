using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>"In May?" - "in June?" - "both, please": the last question and the one it was made from, where one condition alone tells them apart, asked as one.</summary>
internal static class Together
{
    /// <summary>What "both" is taken for.</summary>
    public const string Meant = "both questions";

    /// <returns>Null where the message does not mean both, or where they cannot be one question.</returns>
    public static Query? Of(Draft draft, Conversation conversation)
    {
        if (Several(draft, conversation) is { } several)
            return several;
        if (conversation is not { Last: { } last, Before: { } before } || draft.Facts.Any(f => f.Names.Count > 0) || (Word(draft) ?? Longer(draft, conversation) ?? OneOfBoth(draft, conversation)) is not { } both || Joined(last, before, draft.Any("covers"), compared: draft.Any("comparison") && last.Operation == Operation.List && last.Where.Except(before.Where).All(c => c is Within)) is not { } joined)
            return null;
        // "Which of the two countries' end in 2027?" tells of both; of two spans another one would be a third.
        if (draft.Facts.Any(f => f.Time is not null) && !last.Where.Except(before.Where).All(Aspects.IsPlace))
            return null;
        foreach (var word in draft.Facts.Where(f => (f == both || f.Is("both") || f.Is("total") || f.Is("comparison")) && !f.Is("super")))
            word.Use(Meant);
        return joined;
    }

    // "Minnesota?" - "UBC?" - "UC San Diego?" - "which of the three ends last?": as many questions as the number tells, where each differs from the next in one condition.
    private static Query? Several(Draft draft, Conversation conversation)
    {
        if (conversation is not { Last: { } last, Before: not null } || draft.Facts.Any(f => f.Names.Count > 0 || f.Time is not null) || Numbered(draft) is not ({ } number, var count) || count == conversation.Shown.Count || conversation.Earlier.Count < count - 1)
            return null;
        Query? all = last;
        foreach (var before in conversation.Earlier.Take(count - 1))
            all = all is null ? null : Joined(all, before, draft.Any("covers"), compared: false);
        if (all is not null)
        {
            foreach (var word in draft.Facts.Where(f => f == number || f.Is("both") || f.Is("total")))
                word.Use(Meant);
        }

        return all;
    }

    // "The three", 三つの中で, "all three": a number of what was asked about, beside a word that joins or compares.
    private static (Fact Fact, int Count)? Numbered(Draft draft) =>
        draft.Any("super") || draft.Any("both") || draft.Any("total") || draft.Any("all") || draft.Any("by-date") || draft.Any("ask", "count")
            ? draft.Facts.Select(f => (Fact: f, Count: f.Number ?? Meaning.Numbers.Said(f) ?? (int.TryParse(f.Value("as-many"), out var said) ? said : 0))).FirstOrDefault(n => n.Count is >= 3 and <= Conversation.Kept) is { Fact: not null } found ? found : null
            : null;

    // "How many is that altogether?"
    private static Fact? Word(Draft draft) => draft.All("both").FirstOrDefault(f => !f.Is("group") || !(draft.Any("ask", "when") || draft.Any("ask", "since") || draft.Any("ask", "until"))) ?? draft.All("total").FirstOrDefault() ?? (draft.Any("ask", "count") && draft.Any("pronoun") ? draft.All("overall").FirstOrDefault() : null)
        // "Side by side", "compare the two".
        ?? (draft.Facts.All(f => f.Is("comparison") || f.Is("both") || f.Is("filler") || f.Is("follow", "and")) ? draft.All("comparison").FirstOrDefault() : null);

    // エディンバラは? - UCLは? - どっちが先に切れた?: of the two asked about one after the other, where each is shown alone.
    private static Fact? OneOfBoth(Draft draft, Conversation conversation) => conversation.Shown.Count == 1 && draft.Any("super") ? draft.All("which-of-two").FirstOrDefault() : null;

    // "With ITB?" - "with ITS?" - "which lasts longest?": of one row alone nothing is the longest.
    private static Fact? Longer(Draft draft, Conversation conversation) =>
        conversation is { Last: { Operation: Operation.List or Operation.Exists } last, Before: { Operation: Operation.List or Operation.Exists } before, Shown.Count: 1 } && Named(last) && Named(before) && draft.Any("ask", "which") ? draft.All("super").FirstOrDefault() : null;

    private static bool Named(Query query) => query.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: 1 });

    // 情報の協定 - バイオのは - 両方に関わるのは: what is of use to both units covers the whole institution.
    private static Query? Joined(Query last, Query before, bool covering, bool compared)
    {
        if (last.Target != before.Target || last.Group != before.Group || last.Where.Except(before.Where).ToList() is not [var fresh] || before.Where.Except(last.Where).ToList() is not [var old] || Union(old, fresh) is not { } union)
            return null;
        if (covering && union is [Among { Field: Field.HomeUnit } units])
            union = [units with { Values = ["I"] }];
        return last with { Where = [.. last.Where.Where(c => c != fresh), .. union], Group = last.Group ?? (compared ? ComparedWithBefore.Apart(old, fresh) : null) };
    }

    /// <summary>Both conditions as one or several that hold for what either holds for; null where that cannot be said.</summary>
    public static ValueList<Condition>? Union(Condition one, Condition other) => (one, other) switch
    {
        (Among a, Among b) when a.Field == b.Field => [a with { Values = a.Values.Union(b.Values).ToValueList() }],
        (StatusOn a, StatusOn b) when a.Day == b.Day && a.Months == b.Months => [a with { Values = a.Values.Union(b.Values).ToValueList() }],
        (Within { Range: { From: not null, To: not null } } a, Within { Range: { From: not null, To: not null } } b) when a.Field == b.Field && a.Overlap == b.Overlap => Spans.Whole(a, b).ToValueList(),
        _ => null,
    };
}
