using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>The answer in one line.</summary>
internal static class Headline
{
    /// <summary>Names of at most so many rows stand in the line itself.</summary>
    private const int Few = 3;

    public static string Of(Telling telling) => telling.Query switch
    {
        { Group: not null } => GroupHeadline.Of(telling),
        { Operation: Operation.Exists } => YesNo.Of(telling),
        _ when telling.Result.Count == 0 => End(telling, RowCount.Sentence(telling)),
        { Operation: Operation.Count } => End(telling, RowCount.Sentence(telling)),
        { Operation: Operation.List } => Rows(telling),
        _ => Extreme.Of(telling),
    };

    private static string Rows(Telling telling)
    {
        if (telling.Reading.Focus == Focus.Profile && telling.Partner is { } partner && telling.Agreements.Count > 0)
            return ProfileHeadline.Of(telling, partner);
        if (telling.Result is { Count: 1, Rows: [var only] })
            return SingleRow.Of(telling, only);
        if (telling.Query.Limit is { } limit && limit < telling.Result.Count)
            return Limited(telling, limit);
        return telling.Result.Rows.Count <= Few && telling.Result.Rows.Count == telling.Result.Count
            ? telling.Voice.Say("count.named", ("sentence", RowCount.Sentence(telling)), ("names", Names(telling)))
            : End(telling, RowCount.Sentence(telling));
    }

    private static string Limited(Telling telling, int limit) => telling.Result.Rows.Count <= Few
        ? telling.Voice.Say("count.limited.named", ("sentence", RowCount.Sentence(telling)), ("count", limit), ("names", Names(telling)))
        : telling.Voice.Say("count.limited", ("sentence", RowCount.Sentence(telling)), ("count", limit));

    private static string Names(Telling telling) => telling.Voice.Joined("names.join", [.. telling.Result.Rows.Select(row => Named(telling, row))]);

    private static string Named(Telling telling, Row row)
    {
        var name = row is Agreement agreement && telling.Partner is not null ? Subject.Apart(telling.Voice, agreement) : Subject.Name(telling.Voice, row);
        return FocusValue.Of(telling, row) is { } value ? telling.Voice.Say("named.value", ("name", name), ("value", value)) : name;
    }

    private static string End(Telling telling, string sentence) => telling.Voice.Say("sentence", ("text", sentence));
}
