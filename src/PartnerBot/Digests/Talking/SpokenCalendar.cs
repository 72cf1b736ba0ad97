using PartnerBot.Register;

namespace PartnerBot.Digests.Talking;

/// <summary>When digests are wanted, as far as it was said.</summary>
public sealed record SpokenCalendar
{
    public static readonly SpokenCalendar Unsaid = new();

    /// <summary>In order of the week from Monday; empty when no day was named.</summary>
    public ValueList<DayOfWeek> Days { get; init; } = [];

    /// <summary>Whether the words make it come again: "every", "weekly", "Mondays".</summary>
    public bool Recurs { get; init; }

    /// <summary>1 for each week, 2 for every second one.</summary>
    public int EveryWeeks { get; init; } = 1;

    public bool Monthly { get; init; }

    /// <summary>1 to 31; null when none was named.</summary>
    public int? MonthDay { get; init; }

    /// <summary>Which of the days in a month, 1 to 4 or -1 for the last; null where days are not counted.</summary>
    public int? Nth { get; init; }

    public TimeOnly? At { get; init; }

    /// <summary>Whether only a part of the day was named: "in the morning".</summary>
    public bool AtIsRound { get; init; }

    /// <summary>IANA id; null when no zone was named.</summary>
    public string? Zone { get; init; }

    public bool NamesDays => Recurs || Days.Count > 0 || Monthly;
}
