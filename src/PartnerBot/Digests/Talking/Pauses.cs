using PartnerBot.Reading.Time;

namespace PartnerBot.Digests.Talking;

/// <summary>How long a digest rests: "for two weeks", "until 1 May", "from 20 December to 4 January", 二週間.</summary>
/// <param name="From">Null for at once.</param>
/// <param name="Until">The first day on which editions come again.</param>
internal sealed record Pauses(DateOnly? From, DateOnly Until)
{
    private const int Fortnight = 14;

    /// <summary>Reads the stretch and claims its words; null where none is named.</summary>
    /// <param name="surely">Whether a pause is asked for; else a day alone names the digest: "stop the Monday one".</param>
    public static Pauses? Read(Utterance said, string text, string language, DateOnly today, bool surely)
    {
        if (said.Any("until") && Named(said, text, language, today, surely: true) is { } named)
            return named;
        return Length(said, today) is { } until ? new Pauses(null, until) : Named(said, text, language, today, surely);
    }

    /// <summary>The day from which a digest is to come again: "start again on 1 March". A weekday names the digest: "resume the Monday one".</summary>
    public static Pauses? Again(Utterance said, string text, string language, DateOnly today) =>
        said.Any("day") || said.Any("days") || Named(said, text, language, today, surely: true) is not { } named ? null : new Pauses(null, named.From ?? named.Until);

    private static DateOnly? Length(Utterance said, DateOnly today)
    {
        for (var i = 0; i < said.Count; i++)
        {
            // 12月21日から: a day of a month is no length.
            if (said.IsClaimed(i) || i > 0 && said.Pieces[i - 1].Text == "月")
                continue;
            var whole = said.Value(i, "unit") switch { "fortnight" => CivilCalendar.Shift(today, 0, Fortnight), "half-year" => CivilCalendar.Shift(today, 6, 0), "one-month" => CivilCalendar.Shift(today, 1, 0), _ => (DateOnly?)null };
            var number = said.Number(i) ?? (said.Is(i, "det") && !said.Is(i, "on") || said.Is(i, "one") ? 1 : null);
            if (whole is null && (number is null || !said.Is(i + 1, "unit")))
                continue;
            var from = i > 0 && (said.Is(i - 1, "for") || said.Is(i - 1, "on")) ? i - 1 : i;
            var end = whole is null ? i + 2 : i + 1;
            while (said.Is(end, "for") || said.Is(end, "filler") && !said.Pieces[end].IsSpaced)
                end++;
            said.Claim(from, end - from);
            return whole ?? After(today, number!.Value, said.Value(i + 1, "unit")!);
        }

        return null;
    }

    private static DateOnly After(DateOnly today, int number, string unit) => unit switch
    {
        "day" => CivilCalendar.Shift(today, 0, Math.Min(number, 3650)),
        "week" => CivilCalendar.Shift(today, 0, 7 * Math.Min(number, 520)),
        "month" => CivilCalendar.Shift(today, Math.Min(number, 120), 0),
        _ => CivilCalendar.Shift(today, 12 * Math.Min(number, 10), 0),
    };

    private static Pauses? Named(Utterance said, string text, string language, DateOnly today, bool surely)
    {
        // "Pause 1 until 1 May": what stands before "until" is no part of the day, unless it says from when.
        var opening = said.Any("starting") ? -1 : Enumerable.Range(0, said.Count).FirstOrDefault(i => said.Is(i, "until") && said.Pieces[i].IsSpaced, -1);
        var start = opening < 0 ? 0 : said.Pieces[opening].Start;
        var mention = TimeReader.Read(text[start..], language[..2], today).FirstOrDefault(m => m.To > today && (surely || m.Grain != TimeGrain.Day || m.Form == TimeForm.Between));
        if (mention is null)
            return null;
        mention = mention with { Start = mention.Start + start };
        for (var i = 0; i < said.Count; i++)
        {
            if (said.Pieces[i].Start < mention.Start + mention.Length && said.Pieces[i].End > mention.Start)
                said.Claim(i);
        }

        var ends = said.Any("endof");
        for (var i = 0; i < said.Count; i++)
        {
            if (said.Is(i, "until") || said.Is(i, "to") || said.Is(i, "endof") || said.Is(i, "starting"))
                said.Claim(i);
        }

        return new Pauses(mention.Form is TimeForm.Period or TimeForm.Between or TimeForm.Day && mention.From > today ? mention.From : null, Again(mention, ends, language, said.Any("until")));
    }

    // "Until 1 May", "until September" end where the thing named begins, 9月まで with it; "next week" is left out whole.
    private static DateOnly Again(TimeMention mention, bool ends, string language, bool until)
    {
        var to = mention.To!.Value;
        return (mention.Form, mention.Grain) switch
        {
            // "Pause it on Christmas Day": that day alone.
            (TimeForm.Day, TimeGrain.Day) when !until && mention.From is not null => to,
            (TimeForm.Until or TimeForm.Day, TimeGrain.Day) => to.AddDays(-1),
            (TimeForm.Until, _) when ends || language == "ja" => to,
            (TimeForm.Until, TimeGrain.Week) => to.AddDays(-7),
            (TimeForm.Until, TimeGrain.Month) => to.AddMonths(-1),
            (TimeForm.Until, TimeGrain.Year) => to.AddYears(-1),
            _ => to,
        };
    }
}
