using PartnerBot.Register;

namespace PartnerBot.Queries;

/// <summary>The kind of row a query is about.</summary>
public enum Target
{
    Agreements,
    Institutions,
    Activities,
    Networks,
    Metrics,
    Policies,
}

/// <summary>What is asked of the matching rows.</summary>
public enum Operation
{
    List,
    Count,
    Exists,
    Min,
    Max,
    Sum,
    Latest,
    Earliest,
}

/// <summary>
/// The meaning of a question, typed and immutable. It prints itself as one canonical line (see <see cref="QueryText"/>);
/// restatement, store and cards all work from this one value, so they cannot disagree.
/// </summary>
public sealed record Query(Target Target)
{
    public Operation Operation { get; init; } = Operation.List;

    /// <summary>The field of min, max, sum, latest and earliest; null where the target's default is meant.</summary>
    public Field? Of { get; init; }

    /// <summary>All must hold.</summary>
    public ValueList<Condition> Where { get; init; } = [];

    public Grouping? Group { get; init; }

    public ValueList<Ordering> Order { get; init; } = [];

    /// <summary>How many rows at most, for "the first ten"; cuts the list, never the count.</summary>
    public int? Limit { get; init; }

    /// <summary>Whether its answer is rows, which come in pages, and not groups or one value.</summary>
    public bool HasPages => Group is null && Operation is (Operation.List or Operation.Count);

    public override string ToString() => QueryText.Print(this);
}

/// <summary>Counts per value of a key. Rows with several values count in each of their groups.</summary>
/// <param name="Key">A group key that the target has, see <see cref="Fields"/>.</param>
/// <param name="StatusDay">The day on which the status is taken, with key status only.</param>
/// <param name="AtLeast">Groups with fewer rows are left out.</param>
/// <param name="AtMost">Groups with more rows are left out; null for any number.</param>
/// <param name="Place">With min and max, which size of group is meant: 1 for the smallest or largest, 2 for the one next to it; groups of one size share a place.</param>
public sealed record Grouping(GroupKey Key, DateOnly? StatusDay = null, int AtLeast = 1, int? AtMost = null, int Place = 1)
{
    /// <summary>Whether groups are chosen by their size.</summary>
    public bool IsBounded => AtLeast > 1 || AtMost is not null;

    /// <summary>Whether a group of so many rows is counted.</summary>
    public bool Holds(int rows) => rows >= AtLeast && !(rows > AtMost);
}

/// <summary>One sort key; rows without a value come last both ways, ties by id.</summary>
/// <param name="By">Null sorts groups by their count.</param>
public sealed record Ordering(Field? By, bool Descending = false);
