namespace PartnerBot.Stores.Import;

/// <summary>Why a register was refused, and where.</summary>
/// <param name="Line">First line of the record in the file, counted from 1 (the header); null when the whole file is meant.</param>
public sealed record Rejection(string File, int? Line, string? Column, string Reason)
{
    public override string ToString() =>
        $"{File}{(Line is { } line ? $", line {line}" : "")}{(Column is { } column ? $", column {column}" : "")}: {Reason}";
}
