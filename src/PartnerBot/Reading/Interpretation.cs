using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>Why a question gets no rows.</summary>
public enum DeclineReason
{
    /// <summary>It asks for, or narrows by, something the register does not hold; the words are named.</summary>
    NotInRegister,

    /// <summary>Weather, rankings, bookings, writing documents, changing the register.</summary>
    OutOfScope,

    /// <summary>A real or possible institution that is no partner here.</summary>
    NoSuchPartner,

    /// <summary>Nothing in it could be read.</summary>
    NotUnderstood,

    /// <summary>It compares the agreements of one partner with one another: "has A but no B", "has only A".</summary>
    OneByOne,

    /// <summary>It asks beyond the one home that is answered for.</summary>
    OtherHomes,

    /// <summary>It joins conditions of different fields by "or".</summary>
    EitherOr,

    /// <summary>Another page is asked for than those that the last answer has.</summary>
    NoFurtherRows,

    /// <summary>Prospects, wishes, what will be decided.</summary>
    FutureKnowledge,
}

/// <summary>Small talk that gets a short human reply.</summary>
public enum Courtesy
{
    Greeting,
    Thanks,
    Goodbye,
    Help,
    Fresh,

    /// <summary>Another language is asked for; the reading's language is that one.</summary>
    Language,
}

/// <summary>What the person wants to see of the rows; steers headline and columns, never the rows.</summary>
public enum Focus
{
    Rows,
    Profile,
    Expiry,
    Signing,
    Renewal,
    Status,
    Partner,
    Unit,
    Level,
    Kind,
    Theme,
    Parties,
    Home,
    Place,
    Participants,
    Outcome,
    Members,
    Source,
}

/// <summary>What had to be guessed; said back in the asker's language.</summary>
public enum AssumptionKind
{
    /// <summary>A corrected spelling: Said was read as Meant.</summary>
    Spelling,

    /// <summary>A short or colloquial name: Said was read as Meant.</summary>
    ShortName,

    /// <summary>A name that fits several partners, answered for all: Said stands for Meant (names joined by "; ").</summary>
    SeveralPartners,

    /// <summary>A time with more than one reading: Said was read as Meant (an ISO range).</summary>
    Time,

    /// <summary>A second key to group by, Said, which has no effect beside the first, Meant.</summary>
    OneKey,

    /// <summary>An event, Said, that came with no time and narrows nothing.</summary>
    AnyTime,

    /// <summary>"Soon" and its like without a span: within Meant months.</summary>
    Soon,

    /// <summary>A deadline was taken as from today on: Said was read as Meant (an ISO range).</summary>
    FromToday,

    /// <summary>The condition was kept from the question before: Meant is its canonical text.</summary>
    Kept,

    /// <summary>A message that could be new or a follow-up was read as a new question.</summary>
    FreshQuestion,

    /// <summary>A word with two readings in this register: Said was read as Meant.</summary>
    Word,

    /// <summary>Said of all, which no single row answers: which ones are so was looked for.</summary>
    Which,

    /// <summary>Said names a part of the country Meant (ISO), which stands for all of it.</summary>
    Country,

    /// <summary>The day on which a status was taken: Meant is an ISO day.</summary>
    StatusDay,

    /// <summary>What the person took back in the same message: Said is left out, Meant stands.</summary>
    TakenBack,

    /// <summary>Said asks whether Meant is the only one: all were looked for.</summary>
    Uniqueness,

    /// <summary>Said asks for the row in place Meant of those shown.</summary>
    Place,

    /// <summary>A number told with a noun, Said, that no row is chosen by: the Thai partners, "all five of them".</summary>
    ToldNumber,
}

public sealed record Assumption(AssumptionKind Kind, string Said, string Meant);

/// <summary>What the reader made of a question.</summary>
/// <param name="Language">Language of the answer: en, fr, ja, zh or zh-Hant.</param>
public abstract record Interpretation(string Language)
{
    public IReadOnlyList<Assumption> Assumptions { get; init; } = [];

    /// <summary>Words with meaning that had no effect, as typed.</summary>
    public IReadOnlyList<string> Unused { get; init; } = [];

    public Trace Trace { get; init; } = Trace.Empty;
}

/// <summary>The question has this meaning.</summary>
public sealed record Understood(string Language, Query Query) : Interpretation(Language)
{
    public Focus Focus { get; init; } = Focus.Rows;

    /// <summary>Whether the message was read as an edit of the question before.</summary>
    public bool Follows { get; init; }

    /// <summary>Whether the message goes back to the question before the last.</summary>
    public bool Undoes { get; init; }

    /// <summary>The question that this one was picked from, where a name was asked back about; null for others.</summary>
    public Query? PickedFrom { get; init; }

    /// <summary>Whether that question is what a message that was declined spoke of.</summary>
    public bool OnDeclined { get; init; }

    /// <summary>The rows to show of the last answer, where the message only turns its page; null otherwise.</summary>
    public Page? Page { get; init; }

    /// <summary>The last day of a journey that the message tells of; statuses are taken on it.</summary>
    public DateOnly? TripDay { get; init; }

    /// <summary>"The second oldest": of a list down to a row, that row is meant.</summary>
    public bool MeansLastRow => Query.Limit is not null && Assumptions.Any(a => a.Kind == AssumptionKind.Place);
}

/// <summary>A name fits several; the pick of one completes the question.</summary>
/// <param name="Said">The name as typed.</param>
/// <param name="Candidates">Institution, unit or network ids.</param>
/// <param name="ForAll">The meaning with all of the candidates; picking one narrows it.</param>
public sealed record Unclear(string Language, string Said, Field Field, ValueList<string> Candidates, Query ForAll) : Interpretation(Language)
{
    public Focus Focus { get; init; } = Focus.Rows;
}

/// <summary>No rows, and why.</summary>
/// <param name="Words">The words at fault, as typed.</param>
/// <param name="Without">The question without those words, offered instead; null where nothing sensible is left.</param>
public sealed record NotUnderstood(string Language, DeclineReason Reason, ValueList<string> Words, Query? Without) : Interpretation(Language)
{
    /// <summary>With NoSuchPartner and a yes-no question: the answer is no.</summary>
    public bool YesNo { get; init; }

    /// <summary>What was asked, but for those words; null where nothing but they was understood.</summary>
    public Query? Otherwise { get; init; }

    /// <summary>The last day of a journey that the message tells of.</summary>
    public DateOnly? TripDay { get; init; }

    /// <summary>The question about the agreement with the one partner that it names, had it asked nothing else; null where it names none.</summary>
    public Query? SpokenOf { get; init; }

    /// <summary>Whether it asks more of what the question before was about, and names nothing else.</summary>
    public bool OfLast { get; init; }
}

/// <summary>A greeting, thanks, a farewell, a call for help.</summary>
public sealed record SmallTalk(string Language, Courtesy Courtesy) : Interpretation(Language);
