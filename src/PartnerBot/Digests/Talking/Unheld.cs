using System.Text.RegularExpressions;

namespace PartnerBot.Digests.Talking;

/// <summary>Ways of sending that there are none of: "by SMS", "to my colleague", "as an Excel file", "tomorrow at 9".</summary>
internal static partial class Unheld
{
    public static RefusedDigest? Read(Utterance said, string text, string language)
    {
        if (Address().Match(text) is { Success: true } address)
            return new RefusedDigest(language, DigestFault.OtherPerson, address.Value);
        for (var i = 0; i < said.Count; i++)
        {
            if (said.Value(i, "cannot") is { } way)
                return new RefusedDigest(language, FaultOf(way), said.Typed(i, i + 1));
        }

        return null;
    }

    /// <summary>"Remind me when it is about to expire": no number of days before, and no day on which to look.</summary>
    public static RefusedDigest? AtOnce(Utterance said, string language)
    {
        for (var i = 0; i < said.Count; i++)
        {
            // "Remind me when Ulm expires" may ask for the day.
            var told = said.Is(i, "event", "surely") || said.Is(i, "event", "") && (said.Is(i - 1, "sure", "remind") && said.Any("soon") || said.Is(i + 1, "sure", "remind"));
            if (told && (said.Any("sure") || said.Any("event", "told")))
                return new RefusedDigest(language, DigestFault.AtOnce, said.Typed(i, i + 1));
        }

        return null;
    }

    /// <summary>"Send me this tomorrow at 9": a sending that would not come again.</summary>
    public static RefusedDigest? Once(Utterance said, string language)
    {
        if (!said.Any("sure", "send"))
            return null;
        var calendar = CalendarReader.Read(said, steering: true).Calendar;
        var left = said.Left.Where(i => !(said.Is(i, "sure") || said.Is(i, "verb") || said.Is(i, "once") || Wishes.IsSmall(said, i))).ToList();
        var later = Enumerable.Range(0, said.Count).Where(i => said.Is(i, "once") || said.Is(i, "day")).ToList();
        if (left.Count > 0 || calendar.Recurs || later.Count == 0 && calendar.At is null)
            return null;
        return new RefusedDigest(language, DigestFault.Once, later.Count > 0 ? said.Typed(later[0], later[0] + 1) : DigestSpeechOf(calendar));
    }

    private static string DigestSpeechOf(SpokenCalendar calendar) => calendar.At!.Value.ToString("H:mm", System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("[A-Za-z0-9._+-]{1,60}@[A-Za-z0-9.-]{3,80}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    private static DigestFault FaultOf(string way) => way switch
    {
        "person" => DigestFault.OtherPerson,
        "form" => DigestFault.OtherForm,
        "tongue" => DigestFault.OtherTongue,
        _ => DigestFault.OtherChannel,
    };
}
