namespace PartnerBot.Digests.Talking;

/// <summary>What one stretch of calendar words says.</summary>
internal sealed class Cluster
{
    public List<DayOfWeek> Days { get; } = [];

    public bool Recurs { get; set; }

    public int? EveryWeeks { get; set; }

    public bool Monthly { get; set; }

    public int? MonthDay { get; set; }

    /// <summary>Which of the days of a month: "the first Monday", "the last working day".</summary>
    public int? Nth { get; set; }

    public TimeOnly? Clock { get; set; }

    /// <summary>The hour that a part of the day is taken for.</summary>
    public TimeOnly? Part { get; set; }

    public string? Zone { get; set; }

    /// <summary>Whether it is one word that can describe a noun: "weekly".</summary>
    public bool IsAdjective { get; set; }

    public DigestFault? Fault { get; set; }

    public string? FaultWords { get; set; }

    public bool IsAny => Recurs || Days.Count > 0 || MonthDay is not null || Clock is not null || Part is not null || Zone is not null || Fault is not null;
}
