using PartnerBot.Answers.Voices;
using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>The answer to a yes-no question: yes or no first, then the fact behind it.</summary>
internal static class YesNo
{
    public static string Of(Telling telling) => telling.Result.Count > 0
        ? telling.Voice.Say("answer.yes", ("fact", Yes(telling)))
        : telling.Voice.Say("answer.no", ("fact", No(telling)));

    private static string Yes(Telling telling) => telling.Result.Rows switch
    {
        [Agreement only] when telling.Result.Count == 1 => About.Tested(telling, only) ?? About.Questioned(telling, only) ?? About.Of(telling, only) ?? OnRecord(telling, only),
        [Policy only] => only.Summary.TrimEnd('.'),
        _ when FewNames.Of(telling) is { } names => telling.Voice.Say("count.is", ("sentence", RowCount.Sentence(telling)), ("names", names)),
        _ => RowCount.Sentence(telling),
    };

    private static string OnRecord(Telling telling, Agreement agreement) => telling.IsNumbered
        ? About.State(telling, agreement)
        : telling.Voice.Say("count.state", ("sentence", RowCount.Sentence(telling)), ("state", StatusClause.Of(telling, agreement)));

    /// <summary>With one agreement on record that fails the question's test, its date or state is the reason.</summary>
    private static string No(Telling telling)
    {
        var others = telling.Background.OfType<Agreement>().ToList();
        var reason = others is [var only] ? About.Tested(telling, only) ?? About.Questioned(telling, only) : null;
        return reason ?? RowCount.Sentence(telling);
    }
}
