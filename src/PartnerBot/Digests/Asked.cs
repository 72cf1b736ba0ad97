using PartnerBot.Reading;

namespace PartnerBot.Digests;

/// <summary>
/// What is asked anew for each edition: the turns that led to the answer, taken again on the edition's own day, so that "in the next six months" moves with the calendar.
/// </summary>
/// <param name="Turns">In order, at least one.</param>
/// <param name="Line">The canonical query as it was understood on the day of subscribing, to show what was meant.</param>
public sealed record Asked(IReadOnlyList<PastTurn> Turns, string Line);
