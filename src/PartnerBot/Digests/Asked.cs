namespace PartnerBot.Digests;

/// <summary>
/// What is asked anew for each edition: the turns that led to the answer, said again on the edition's own day, so that "in the next six months" moves with the calendar.
/// </summary>
/// <param name="Turns">In order, at least one.</param>
/// <param name="Line">The canonical query as it was understood on the day of subscribing, to show what was meant.</param>
public sealed record Asked(IReadOnlyList<AskedTurn> Turns, string Line);

/// <summary>One turn: a message as typed, or the canonical line that a button carried. One of them is set.</summary>
/// <param name="Locale">The chat client's locale at the time, the hint that the message was read with.</param>
public sealed record AskedTurn(string? Text = null, string? Query = null, string? Locale = null);
