using System.Text.Json.Serialization;

namespace PartnerBot.Digests.Calendar;

/// <summary>Which days a schedule falls on, without hour or place.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Weekly), "weekly")]
[JsonDerivedType(typeof(Monthly), "monthly")]
[JsonDerivedType(typeof(NthDay), "nth-day")]
public abstract record Rhythm
{
    /// <summary>The days from one on (included), in order, to the end of the calendar.</summary>
    public abstract IEnumerable<DateOnly> DaysFrom(DateOnly day);

    /// <summary>Names the stretch of time that a day of this rhythm stands for.</summary>
    public abstract string PeriodOf(DateOnly day);

    /// <summary>False where it names no day at all.</summary>
    [JsonIgnore]
    public abstract bool IsPossible { get; }
}
