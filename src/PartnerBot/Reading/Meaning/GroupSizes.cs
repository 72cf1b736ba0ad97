using PartnerBot.Queries;
using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>"More than five", 不到三份, "exactly two", "just one": how many rows a group must have, and how many it may have.</summary>
/// <param name="Most">Null for any number.</param>
/// <param name="Said">The facts that say it.</param>
internal sealed record GroupSizes(int Least, int? Most, IReadOnlyList<Fact> Said)
{
    /// <summary>What the words are taken for.</summary>
    public const string Size = "size of the groups";

    private static readonly string[] Families = ["more-than-one", "just-one", "more-than", "at-most", "at-least", "less-than", "exactly", "only", "sole-have"];

    /// <summary>Whether groups of some size are left out: "at least one" leaves out none.</summary>
    public bool Bound => Least > 1 || Most is not null;

    /// <summary>Null where the message says no such number.</summary>
    public static GroupSizes? Of(Draft draft)
    {
        GroupSizes? sizes = null;
        for (var i = 0; i < draft.Facts.Count; i++)
        {
            if (draft.Facts[i] is var fact && IsFree(fact) && Family(fact) is { } family && At(draft, i, family) is { } said)
                sizes = sizes is null ? said : new(Math.Max(sizes.Least, said.Least), sizes.Most ?? said.Most, [.. sizes.Said, .. said.Said]);
        }

        return sizes ?? Between(draft) ?? Plain(draft);
    }

    // "Between three and five agreements", 協定が3件から5件の国, 三到五份: both numbers are in.
    private static GroupSizes? Between(Draft draft)
    {
        var numbers = draft.Facts.Where(IsNumber).ToList();
        if (!draft.Any("noun", "agreement") && !draft.Any("noun", "partner") || !draft.Any("dimension") && !draft.Any("noun", "partner") || numbers is not [var low, var high] || Told(low) >= Told(high))
            return null;
        var between = draft.Facts.Where(f => f.First >= low.End && f.End <= high.First).ToList();
        var joined = between.Find(f => f.Is("range-join")) ?? (draft.Any("between") ? between.Find(f => f.Is("and")) : null);
        if (joined is null || between.Exists(f => f != joined && !f.Is("filler") && !f.Is("noun", "agreement")))
            return null;
        return new(Told(low), Told(high), [low, joined, high, .. draft.All("between").Where(f => f.End == low.First)]);
    }

    // "Countries with two agreements", "with two or three agreements": as many, no more and no less.
    private static GroupSizes? Plain(Draft draft)
    {
        if (draft.Language.EventFollowsTime)
            return Relative(draft);
        for (var i = 1; i + 1 < draft.Facts.Count; i++)
        {
            var having = draft.Facts[i - 1];
            if (!having.Is("with") && !having.Is("have") && !having.Is("noun", "partner") || !IsNumber(draft.Facts[i]) || !draft.Facts.Take(i).Any(f => f.Is("dimension") || f.Is("noun", "partner") || f.Is("noun", "institution")))
                continue;
            var (one, after) = (draft.Facts[i], draft.Facts.Skip(i + 1).Take(3).ToList());
            if (after[0].Is("noun", "agreement"))
                return new(Told(one), Told(one), [one]);
            if (after is [var or, var other, var counted] && or.Is("or") && IsNumber(other) && counted.Is("noun", "agreement") && Told(other) == Told(one) + 1)
                return new(Told(one), Told(other), [one, or, other]);
        }

        return null;
    }

    // 協定を2つ結んでいる大学, 签了两份协议的院校: what they have stands before them.
    private static GroupSizes? Relative(Draft draft)
    {
        foreach (var number in draft.Facts.Where(IsNumber))
        {
            var said = draft.Facts.Where(f => f.Sentence == number.Sentence && (!f.Is("filler") || f.Is("dimension") || f.Is("have"))).ToList();
            var at = said.IndexOf(number);
            if (at < 0 || said.Skip(at + 1).Take(2).ToList() is not [var next, var whose] || !(whose.Is("noun", "partner") || whose.Is("noun", "institution") || whose.Is("dimension", "country")) || whose.Names.Count > 0)
                continue;
            if (next.Is("noun", "agreement") && (at == 0 || Ties(said[at - 1])) || at > 0 && said[at - 1].Is("noun", "agreement") && Ties(next))
                return new(Told(number), Told(number), [number]);
        }

        return null;

        static bool Ties(Fact fact) => fact.Is("event", "sign") || fact.Is("have") || fact.Is("with");
    }

    private static int Told(Fact number) => number.Number ?? Numbers.Said(number) ?? 1;

    public int First => Said.Min(f => f.First);

    public int End => Said.Max(f => f.End);

    /// <summary>Groups of these sizes; the words are used.</summary>
    public Grouping Group(Draft draft, GroupKey key, DateOnly? day = null)
    {
        Use();
        // "With only one agreement, which has expired": the one must be the only one of all, not of those expired.
        if (Most is not null && draft.Facts.FirstOrDefault(f => f.First >= End && f.Is("noun", "agreement") || Said.Contains(f) && f.Is("noun", "agreement")) is { } counted
            && draft.Facts.FirstOrDefault(f => f.First >= counted.End && f.Sentence == counted.Sentence && !f.Is("noun") && (f.Is("status") || f.Is("event") || f.Is("type") || f.Is("level"))) is { } told)
            draft.Refuse(DeclineReason.OneByOne, told.Surface);
        // 有効な協定が3件以上で、失効した協定もある国: each is told of other agreements than the first.
        if (draft.Language.EventFollowsTime && draft.Facts.Any(f => f.End <= First && Stands(f)) && draft.Facts.FirstOrDefault(f => f.First >= End && Stands(f) && draft.Facts.Any(n => n.First >= f.End && n.Is("noun", "agreement"))) is { } second)
            draft.Refuse(DeclineReason.OneByOne, second.Surface);
        return new(key, day, Least, Most);

        static bool Stands(Fact fact) => fact.Is("status") || fact.Is("event", "expired");
    }

    /// <summary>The number of parties of an agreement, the home being one besides; the words are used.</summary>
    public void AddParties(Draft draft, Fact parties)
    {
        Use();
        if (Least > 1)
            draft.Add(parties, new NumberAtLeast(Field.PartiesMin, Least + 1));
        if (Most is { } most)
            draft.Add(parties, new Not(new NumberAtLeast(Field.PartiesMin, most + 2)));
    }

    /// <summary>"With more than three partner universities", 只跟一所大学签过协议的国家: partners are counted, whatever stands behind.</summary>
    public bool CountsPartners(Draft draft) =>
        draft.Facts.FirstOrDefault(f => (Said.Contains(f) || f.First >= Said[0].End) && f.Is("noun")) is { } counted && counted.Sentence == Said[0].Sentence && !counted.Is("noun", "agreement") && (counted.Is("noun", "partner") || counted.Is("noun", "institution"));

    private void Use()
    {
        foreach (var fact in Said)
            (fact.Used, fact.Meaning) = (true, Size);
    }

    private static string? Family(Fact fact)
    {
        foreach (var family in Families)
        {
            if (fact.Is(family))
                return family;
        }

        return null;
    }

    private static GroupSizes? At(Draft draft, int index, string family)
    {
        var fact = draft.Facts[index];
        if (family is "more-than-one" or "just-one")
            return new(family == "just-one" ? 1 : 2, family == "just-one" ? 1 : null, [fact]);
        if ((Numbers.Said(fact) is null ? Compared(draft, index, family) : fact) is not { } compared)
            return null;
        // "Less than six months": a length of time counts no rows.
        if (draft.Facts.Any(f => f.First == compared.End && f.Value("dimension") is "month" or "year"))
            return null;
        var number = compared.Number ?? Numbers.Said(compared) ?? 1;
        return family switch
        {
            "more-than" => new(number + 1, null, [fact, compared]),
            "at-least" => new(number, null, [fact, compared]),
            "at-most" => new(1, number, [fact, compared]),
            "less-than" when number > 1 => new(1, number - 1, [fact, compared]),
            "exactly" or "only" or "sole-have" => new(number, number, [fact, compared]),
            _ => null,
        };
    }

    private static Fact? Compared(Draft draft, int index, string family)
    {
        // 至少有三份: a filler may stand between.
        var after = draft.Facts.Skip(index + 1).Take(2).SkipWhile(f => f.Is("filler") && (f.Number ?? Numbers.Said(f)) is null).FirstOrDefault();
        if (family is "only" or "sole-have")
            return Sole(draft, index);
        var before = draft.Facts.Take(index).Where(f => !f.Is("filler")).TakeLast(2).Reverse().ToList();
        // "Two agreements or more": the noun stands between.
        var earlier = before is [var noun, var counted] && noun.Is("noun") ? counted : before.FirstOrDefault();
        return new[] { after, earlier }.FirstOrDefault(IsNumber);
    }

    // "Only 2 agreements", 只跟我们有一份协议, 2件だけ say how many there are; "only the three in Delft" and "the top three only" do not.
    private static Fact? Sole(Draft draft, int index)
    {
        var behind = draft.Facts.Skip(index + 1).Take(4).FirstOrDefault(n => n.Sentence == draft.Facts[index].Sentence && (IsNumber(n) && Family(n) is null || n.Is("one-piece")) && (draft.Facts.Any(f => f.First == n.End && f.Is("noun", "agreement")) || draft.LastGroup is { IsBounded: true } && draft.Facts.All(f => f.First < n.End || f.Is("filler") || f.Is("follow", "and"))));
        if (behind is not null || draft.Any("super"))
            return behind;
        var before = draft.Facts.Take(index).Reverse().SkipWhile(f => f.Is("filler")).Take(2).ToList();
        return before is [var last, ..] && IsNumber(last) && last.First >= draft.Facts[index].First - 2 ? last : before is [var noun, var counted] && noun.Is("noun", "agreement") && counted.End == noun.First && IsNumber(counted) ? counted : null;
    }

    private static bool IsNumber(Fact? fact) => fact is not null && IsFree(fact) && (fact.Number ?? Numbers.Said(fact)) is not null;

    // A word for rows is used by the choice of what is asked for, and may say a number besides.
    private static bool IsFree(Fact fact) => !fact.Used || fact.Is("noun");
}
