using PartnerBot.Digests.Talking;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Digests.Content;

/// <summary>An edition of a reminder: the agreements that have come within its days since it last looked. On most days there are none.</summary>
internal static class ReminderEdition
{
    public static async Task<EditionText> WriteAsync(EditionTelling telling, Understood reading, int days, IRegisterStore store, CancellationToken cancellation)
    {
        var all = await store.RunAsync(Reminders.Of(reading.Query), Page.All, cancellation).ConfigureAwait(false);
        // The first looks from the day on which it was asked for.
        var from = (telling.IsFirst ? Created(telling) : telling.Since.AddDays(1)).AddDays(days);
        var to = telling.Day.AddDays(days);
        var near = all.Rows.OfType<Agreement>().Where(a => a.Expires is { } expires && expires.Last >= from && expires.Last <= to).Select(a => a.Id).Order(StringComparer.Ordinal).ToList();
        var homes = reading.Query.Where.Where(c => c is Among { Field: Field.Home });
        var query = new Query(Target.Agreements) { Where = [.. homes, new Among(Field.Id, near.ToValueList())], Order = [new Ordering(Field.Expires)] };
        var headline = telling.Voice.Say("edition.remind", ("count", near.Count), ("days", days));
        if (near.Count == 0)
            return telling.Write(headline, [], quiet: true, reading.Query, null);
        var answer = await telling.AnswerAsync(store, query, Focus.Expiry, cancellation).ConfigureAwait(false);
        List<string> titles = [.. answer.Result!.Rows.OfType<Agreement>().Take(2).Select(a => Answers.Headlines.Subject.Title(telling.Voice, a))];
        if (near.Count > titles.Count)
            titles.Add(telling.Voice.Say("edition.more", ("count", near.Count - titles.Count)));
        var names = telling.Voice.Listed(titles);
        return telling.Write(telling.Voice.Say("label.pair", ("label", headline), ("value", names)), [telling.Section(headline, near.Count, answer)], quiet: false, reading.Query, null);
    }

    private static DateOnly Created(EditionTelling telling) =>
        Calendar.ZonedTime.DayOf(telling.Digest.Created, TimeZoneInfo.FindSystemTimeZoneById(telling.Digest.Schedule.Zone));
}
