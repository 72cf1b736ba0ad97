using System.Globalization;
using PartnerBot.Register;

namespace PartnerBot.Digests.Talking;

/// <summary>
/// Fragments that move the digest spoken of last: "Tuesday instead", "at ten", "an hour later", 木曜にも. Without a digest before them
/// the same words are about the register.
/// </summary>
internal static class Corrections
{
    public static DigestCommand? Read(Utterance said, string language)
    {
        if (said.Any("verb", "why") && Enumerable.Range(0, said.Count).All(i => said.Is(i, "verb", "why") || IsSmall(said, i)))
            return new ExplainEdition(language);
        if (said.Any("verb", "next") && Enumerable.Range(0, said.Count).All(i => said.Is(i, "verb", "next") || IsSmall(said, i)))
            return new ListDigests(language);
        var adds = said.Any("also");
        var quiet = Steers.Quiet(said);
        // "A weekly digest of ..." and "send me this on Fridays" are wishes of their own.
        if (said.Any("noun", "digest") && !said.Any("verb", "change") || said.Any("sure", "send") && !adds && quiet is null)
            return null;
        Drop(said);
        var shift = Shift(said);
        if (shift is null && Lead(said) is { } lead)
            return new RefusedDigest(language, DigestFault.OtherQuestion, lead);
        var calendar = CalendarReader.Read(said, steering: true);
        var tongue = Tongue(said);
        if (said.Any("asks", "stop") && said.Left.All(i => IsSmall(said, i) || said.Is(i, "asks", "stop")))
            return new SteerDigest(language, Steering.Stop, new Which("") { IsThis = true });
        if (calendar.Calendar == SpokenCalendar.Unsaid && calendar.Fault is null && said.Left.Where(i => !IsSmall(said, i)).ToList() is [var bare] && said.Any("verb", "change") && said.Number(bare) is >= 0 and < 24 and var hour)
            return new SteerDigest(language, Steering.Change, new Which("")) { When = SpokenCalendar.Unsaid with { At = new TimeOnly(hour, 0) } };
        if (said.Left.Any(i => !IsSmall(said, i) && !(said.Is(i, "shift") && calendar.Calendar.At is not null) && !((adds || quiet is not null) && said.Is(i, "verb", "send"))))
            return null;
        if (said.Any("sure", "send") && !adds && calendar.Calendar != SpokenCalendar.Unsaid)
            return null;
        if (said.Any("goon"))
            return new SteerDigest(language, Steering.Resume, new Which(""));
        if (calendar.Fault is { } fault)
            return new RefusedDigest(language, fault.Fault, fault.Words);
        var when = calendar.Calendar;
        // "And on the 1st as well": a month has one day of its digest.
        if (adds && when.MonthDay is { } second)
            return new RefusedDigest(language, DigestFault.TwoDays, second.ToString(CultureInfo.InvariantCulture));
        if (said.Any("toomuch"))
            return when.Days.Count > 0 && when.At is null ? new SteerDigest(language, Steering.Change, new Which("")) { When = when, DropsDays = true } : null;
        if (!when.NamesDays && when.At is null && when.Zone is null && shift is null && tongue is null && quiet is null || adds && when.Days.Count == 0)
            return null;
        return new SteerDigest(language, Steering.Change, new Which("")) { When = when, Shift = shift, AddsDays = adds, Tongue = tongue, Quiet = quiet };
    }

    /// <summary>"An hour later", 30分早く, 晚半小时: claims its words.</summary>
    public static TimeSpan? Shift(Utterance said)
    {
        for (var i = 0; i < said.Count; i++)
        {
            if (said.Value(i, "span") is not { } minutes)
                continue;
            var half = minutes == "30";
            var number = half && said.Number(i - 1) is null ? 1 : said.Number(i - 1) ?? (said.Is(i - 1, "det") || said.Is(i - 1, "one") ? 1 : null);
            var first = number is null || half && said.Number(i - 1) is null && !said.Is(i - 1, "det") ? i : i - 1;
            var place = said.Is(i + 1, "shift") ? i + 1 : said.Is(first - 1, "shift") ? first - 1 : -1;
            if (number is not { } times || place < 0)
                continue;
            said.Claim(Math.Min(first, place), Math.Max(i, place) + 1 - Math.Min(first, place));
            var span = TimeSpan.FromMinutes(times * int.Parse(minutes, CultureInfo.InvariantCulture));
            return said.Is(place, "shift", "later") ? span : -span;
        }

        return null;
    }

    // "Make it a month", 改成一个月: how long before the end a reminder comes, which cannot be moved; nothing else is said.
    private static string? Lead(Utterance said)
    {
        for (var i = 0; i < said.Count; i++)
        {
            var whole = said.Value(i, "unit") is "fortnight" or "half-year" or "one-month";
            var first = whole ? i : i - 1;
            if (!said.Is(i, "unit") || !whole && !(said.Number(i - 1) is not null || said.Is(i - 1, "one") || said.Is(i - 1, "det") && said.Pieces[i].IsSpaced))
                continue;
            if (said.Any("verb", "change") && Enumerable.Range(0, said.Count).All(p => p >= first && p <= i || IsSmall(said, p) || said.Is(p, "before")))
                return said.Typed(first, i + 1);
        }

        return null;
    }

    /// <summary>The language wanted for the editions.</summary>
    public static string? Tongue(Utterance said) => Enumerable.Range(0, said.Count).Select(i => said.Value(i, "tongue") ?? said.Value(i, "totongue")).FirstOrDefault(code => code is not null);

    // "Not on Mondays, on Wednesdays", 月曜じゃなくて水曜に: the day that is not wanted is left out.
    private static void Drop(Utterance said)
    {
        for (var i = 0; i < said.Count; i++)
        {
            if (!said.Is(i, "not"))
                continue;
            var step = said.Is(i, "not", "behind") ? -1 : 1;
            var day = i + step;
            while (said.Is(day, "on") && !said.Is(day, "days"))
                day += step;
            if (!said.Is(day, "day") && !said.Is(day, "days"))
                continue;
            said.Claim(Math.Min(i, day), Math.Abs(day - i) + 1);
        }
    }

    private static bool IsSmall(Utterance said, int at) =>
        Wishes.IsSmall(said, at) || said.Is(at, "totongue") || said.Is(at, "also") || said.Is(at, "nay") || said.Is(at, "toomuch") || said.Is(at, "one") || said.Is(at, "goon") || said.Is(at, "verb", "change") || said.Is(at, "to") || said.Is(at, "noun", "digest");
}
