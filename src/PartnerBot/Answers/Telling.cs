using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Answers;

/// <summary>Everything that an answer is told from; what many of its parts ask for is found once.</summary>
/// <param name="Background">Rows beside the result: the partner's other agreements when the answer is no, its activities in a profile, those as late as the last one of a list that is cut.</param>
internal sealed record Telling(Voice Voice, Understood Reading, QueryResult Result, Page Page, DateOnly Today, IReadOnlyList<Row> Background)
{
    public Query Query => Reading.Query;

    /// <summary>The day on which statuses are told: that of the question or of the journey it tells of, else today.</summary>
    public DateOnly Day { get; } = Reading.Query.Where.OfType<StatusOn>().FirstOrDefault()?.Day ?? Reading.Query.Group?.StatusDay ?? Reading.TripDay ?? Today;

    public IReadOnlyList<Agreement> Agreements { get; } = [.. Result.Rows.OfType<Agreement>()];

    /// <summary>Whether the question is about rows by their numbers, such as "the second one".</summary>
    public bool IsNumbered => Query.Where.OfType<Among>().Any(among => among.Field == Field.Id);

    /// <summary>Whether all rows are of one home, so that it need not be named.</summary>
    public bool OneHome { get; } = Reading.Query.Where.OfType<Among>().Any(among => among.Field == Field.Home && among.Values.Count == 1);

    /// <summary>The partner that the question is about; null where it is about none or several.</summary>
    public string? Partner { get; } = Reading.Query.Where.OfType<Among>().FirstOrDefault(among => among.Field is Field.Partner or Field.Involving)?.Values is [var only] ? only : null;
}
