namespace PartnerBot.Languages;

/// <summary>How one language arranges what the reader must attach to each other; its words stand in its folder.</summary>
/// <param name="Code">en, fr, ja or zh.</param>
/// <param name="Folder">The folder below Languages that holds its word lists.</param>
/// <param name="EventFollowsTime">Whether a time is said before its event (2025年に満了する) rather than behind it (expire in 2025).</param>
/// <param name="AnyWeekday">Whether a bare weekday beside an event is any such day (日曜日に満了する) rather than the coming one.</param>
public sealed record Language(string Code, string Folder, bool EventFollowsTime, bool AnyWeekday = false);

/// <summary>The languages PartnerBot reads and speaks; to add one, add its folder and a line here.</summary>
public static class KnownLanguages
{
    public static readonly IReadOnlyList<Language> All =
    [
        new("en", "English", EventFollowsTime: false),
        new("fr", "French", EventFollowsTime: false),
        new("ja", "Japanese", EventFollowsTime: true, AnyWeekday: true),
        new("zh", "Chinese", EventFollowsTime: true),
    ];

    public static Language Of(string code) => All.First(l => l.Code == code);
}
