using System.Globalization;
using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>The name of a group: a country for its code, "not stated" for blank.</summary>
internal static class GroupLabel
{
    public static string Of(Voice voice, GroupKey by, string key) => key == "(none)" ? voice.Say("group.blank") : by switch
    {
        GroupKey.Country => voice.Places.Country(key),
        GroupKey.Region or GroupKey.Continent => voice.Places.Region(key),
        GroupKey.Partner or GroupKey.Home or GroupKey.Parent => voice.Names.Institution(key),
        GroupKey.PartnerKind or GroupKey.Kind => voice.Label("kind", key),
        GroupKey.HomeUnit => voice.Names.HomeUnit(key),
        GroupKey.PartnerUnit => voice.Names.Unit(key),
        GroupKey.Level => voice.Label("level", key),
        GroupKey.Type => voice.Label("type", key),
        GroupKey.Status or GroupKey.StatusNote => voice.Label("status", key),
        GroupKey.Listed => voice.Say(key == "true" ? "listed.yes" : "listed.no"),
        GroupKey.IsHome => voice.Say(key == "true" ? "is_home.yes" : "is_home.no"),
        GroupKey.Source => voice.Names.Source(key),
        GroupKey.Network => voice.Names.Network(key),
        GroupKey.Role => voice.Label("role", key),
        GroupKey.Qualifier => voice.Label("qualifier", key),
        GroupKey.MonthOfExpiry or GroupKey.MonthOfSigning => Month(voice, key),
        GroupKey.QuarterOfExpiry or GroupKey.QuarterOfSigning when key.Length > 4 => voice.Say("group.quarter", ("year", key[..4]), ("quarter", key[^1..])),
        GroupKey.DecadeOfExpiry or GroupKey.DecadeOfSigning => voice.Say("group.decade", ("year", key[..4])),
        _ => key,
    };

    /// <summary>Year and month ("2026-05") or the month alone ("5").</summary>
    private static string Month(Voice voice, string key)
    {
        if (PartialDate.TryParse(key, out var date))
            return voice.Dates.Partial(date);
        return int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 ? voice.Say($"month.{month}") : key;
    }
}
