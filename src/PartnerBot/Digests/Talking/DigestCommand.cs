using PartnerBot.Register;

namespace PartnerBot.Digests.Talking;

/// <summary>A message that is about digests, not about the register.</summary>
/// <param name="Language">Language of the reply: en, fr, ja, zh or zh-Hant.</param>
public abstract record DigestCommand(string Language);

/// <summary>A question is wanted again and again.</summary>
/// <param name="Question">The words of the question; null where the answer given last is meant.</param>
public sealed record Subscribe(string Language, SpokenCalendar When, string? Question) : DigestCommand(Language)
{
    /// <summary>Days ahead of an expiry, for a reminder; null for a digest.</summary>
    public int? RemindDays { get; init; }

    /// <summary>What to do when nothing changed; null when that was not said.</summary>
    public QuietEditions? Quiet { get; init; }

    /// <summary>The language wanted for the editions; null for that of the message.</summary>
    public string? Tongue { get; init; }

    /// <summary>The day from which it is wanted; null for at once.</summary>
    public DateOnly? From { get; init; }

    /// <summary>"When something changes": a look each day, and a word only where there is news.</summary>
    public bool Watches { get; init; }
}

/// <summary>"What are my digests?"</summary>
public sealed record ListDigests(string Language) : DigestCommand(Language);

/// <summary>"How do digests work?"</summary>
public sealed record ExplainDigests(string Language) : DigestCommand(Language);

public enum Steering
{
    Stop,
    Pause,
    Resume,
    Change,
}

/// <summary>A digest is to be stopped, paused, resumed or moved.</summary>
public sealed record SteerDigest(string Language, Steering What, Which Which) : DigestCommand(Language)
{
    /// <summary>Of a pause: its first day; null for at once.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Of a pause: the first day on which editions come again; null until resumed.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Of a pause: whether the next edition alone is left out.</summary>
    public bool SkipsNext { get; init; }

    /// <summary>Of a change: what was said of the calendar.</summary>
    public SpokenCalendar When { get; init; } = SpokenCalendar.Unsaid;

    /// <summary>Of a change: how much later, or earlier, it is to come.</summary>
    public TimeSpan? Shift { get; init; }

    /// <summary>Of a change: whether the days named come to those there are.</summary>
    public bool AddsDays { get; init; }

    /// <summary>Of a change: whether the days named are the ones that it is not to come on any more.</summary>
    public bool DropsDays { get; init; }

    /// <summary>Of a change: the language wanted.</summary>
    public string? Tongue { get; init; }

    public QuietEditions? Quiet { get; init; }
}

/// <summary>"What would be in it?"</summary>
public sealed record PreviewDigest(string Language, Which Which) : DigestCommand(Language);

/// <summary>"Why do I get this?"</summary>
public sealed record ExplainEdition(string Language) : DigestCommand(Language);

/// <summary>Which of somebody's digests is meant.</summary>
/// <param name="Words">Words left to tell it by, such as "German"; empty when none.</param>
public sealed record Which(string Words)
{
    public bool All { get; init; }

    public int? Number { get; init; }

    /// <summary>Whether the one spoken of last is meant.</summary>
    public bool IsThis { get; init; }

    /// <summary>The days on which it comes; empty when none were named.</summary>
    public ValueList<DayOfWeek> Days { get; init; } = [];

    public bool IsUnsaid => Words.Length == 0 && !All && Number is null && Days.Count == 0;
}

public enum DigestFault
{
    /// <summary>25:00.</summary>
    ImpossibleHour,
    /// <summary>Europe/Atlantis.</summary>
    UnknownZone,
    /// <summary>Two hours in one message: each needs a digest of its own.</summary>
    TwoHours,
    /// <summary>Hourly, quarterly, yearly, twice a week.</summary>
    UnknownRhythm,
    /// <summary>The 1st and the 15th of each month: each needs a digest of its own.</summary>
    TwoDays,
    /// <summary>By e-mail, by SMS.</summary>
    OtherChannel,
    /// <summary>To a colleague.</summary>
    OtherPerson,
    /// <summary>As an Excel file.</summary>
    OtherForm,
    /// <summary>In a language that the bot does not write.</summary>
    OtherTongue,
    /// <summary>Tomorrow at 9, and not again.</summary>
    Once,
    /// <summary>Every Monday until March.</summary>
    Ending,
    /// <summary>Every Monday except in August.</summary>
    Excepting,
    /// <summary>"As soon as an agreement lapses".</summary>
    AtOnce,
    /// <summary>"Limit my digest to France": another question is another digest.</summary>
    OtherQuestion,
}

/// <summary>A wish that cannot be met, with the words at fault as typed.</summary>
public sealed record RefusedDigest(string Language, DigestFault Fault, string Words) : DigestCommand(Language);
