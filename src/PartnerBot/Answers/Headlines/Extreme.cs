using System.Globalization;
using PartnerBot.Answers.Sentences;
using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>The winners of latest, earliest, min and max, or a sum: value first asked, every tie named.</summary>
internal static class Extreme
{
    private const int Few = 5;

    public static string Of(Telling telling)
    {
        var (voice, query, rows) = (telling.Voice, telling.Query, telling.Result.Rows);
        if (telling.Result.Value is not { } value)
            return voice.Say("extreme.none", ("of", Measure(telling)));
        var count = Math.Max(telling.Result.Ids.Count, rows.Count);
        var text = voice.Say(
            Key(voice, query),
            ("of", Measure(telling)),
            ("value", Said(voice, query, value)),
            ("count", count),
            ("names", Names(voice, rows, count)));
        return Tidy.Sentence(voice.Say("sentence", ("text", text)));
    }

    private static string Measure(Telling telling) =>
        Tidy.Inner(Fieldwork.Label(telling.Voice, telling.Query.Target, telling.Query.Of ?? Fields.MeasureOf(telling.Query) ?? Field.Date));

    /// <summary>The phrase of this field and operation where there is one, such as "the first to expire".</summary>
    private static string Key(Voice voice, Query query)
    {
        var operation = query.Operation switch
        {
            Operation.Max when query.Target == Target.Agreements => Operation.Latest,
            Operation.Min when query.Target == Target.Agreements => Operation.Earliest,
            var other => other,
        };
        var field = query.Of ?? Fields.MeasureOf(query);
        var special = field is { } of ? $"extreme.{SnakeCase.Of(operation)}.{SnakeCase.Of(of)}.{SnakeCase.Of(query.Target)}" : "";
        return voice.Knows(special) ? special : $"extreme.{SnakeCase.Of(query.Operation)}";
    }

    private static string Names(Voice voice, IReadOnlyList<Row> rows, int count) => count > Few
        ? voice.Say("extreme.many", ("count", count))
        : voice.And([.. rows.Select(row => Subject.Parties(voice, row))]);

    // "1997" is a year where a date is asked for, and a number otherwise.
    private static string Said(Voice voice, Query query, string value)
    {
        if (query.Operation is Operation.Latest or Operation.Earliest || (query.Of ?? Fields.MeasureOf(query)) is { } field && Fields.IsDate(field))
            return PartialDate.TryParse(value, out var date) ? voice.Dates.Partial(date) : value;
        return decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? voice.Number(number) : value;
    }
}
