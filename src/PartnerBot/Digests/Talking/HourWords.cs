using System.Text.RegularExpressions;

namespace PartnerBot.Digests.Talking;

/// <summary>The pieces of a calendar that say the hour and its time zone.</summary>
internal static partial class HourWords
{
    /// <summary>Adds the hour that the pieces from a place on say.</summary>
    /// <returns>How many pieces that takes; 0 when they say none.</returns>
    public static int Take(Utterance said, int at, Cluster found)
    {
        var start = at;
        if (said.Is(at, "part") && said.Is(at, "everypart"))
            return 0;
        var clock = ClockReader.Read(said, at);
        if (clock.Count == 0)
            return Zone(said, start, found, bare: true);
        if (clock.Time is null)
            (found.Fault, found.FaultWords) = (DigestFault.ImpossibleHour, said.Typed(at, at + clock.Count));
        else if (found.Clock is { } other && other != clock.Time)
            (found.Fault, found.FaultWords) = (DigestFault.TwoHours, said.Typed(at, at + clock.Count));
        found.Clock ??= clock.Time;
        return clock.Count + Zone(said, at + clock.Count, found, bare: false);
    }

    private static int Zone(Utterance said, int at, Cluster found, bool bare)
    {
        var skip = said.Is(at, "on") && said.Pieces[at].IsSpaced ? 1 : 0;
        if (said.Value(at + skip, "zone") is { } zone)
        {
            found.Zone = zone == "here" ? found.Zone : zone;
            return skip + 1;
        }

        if (bare)
            return 0;
        // "9:00 Mars time" and "9:00 Europe/Atlantis" name a zone, though none that exists.
        foreach (var count in (int[])[3, 2, 1])
        {
            if (at + skip + count > said.Count)
                continue;
            var words = said.Typed(at + skip, at + skip + count);
            var named = ZoneId().IsMatch(words) || count > 1 && said.Pieces[at + skip].Concepts.Count == 0 && said.Is(at + skip + count - 1, "zoneword") && !words.Contains(',', StringComparison.Ordinal)
                || count > 1 && said.Is(at + skip, "zoneword") && said.Pieces[at + skip + 1].Concepts.Count == 0;
            if (!named)
                continue;
            found.Zone = Zones.Find(words);
            if (found.Zone is null)
                (found.Fault, found.FaultWords) = (DigestFault.UnknownZone, words);
            return skip + count;
        }

        return 0;
    }

    [GeneratedRegex("^[A-Za-z]{2,20}/[A-Za-z_/]{2,40}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ZoneId();
}
