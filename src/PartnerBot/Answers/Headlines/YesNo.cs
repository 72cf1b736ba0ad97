using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>The answer to a yes-no question: yes or no first, then the fact behind it.</summary>
internal static class YesNo
{
    public static string Of(Telling telling) =>
        telling.Voice.Say(telling.Result.Count > 0 ? "answer.yes" : "answer.no", ("fact", telling.Result.Count > 0 ? Yes(telling) : No(telling)));

    private static string Yes(Telling telling) => telling.Result.Rows switch
    {
        [Agreement only] when telling.Result.Count == 1 => Fact(telling, only) ?? WithState(telling, only),
        _ => RowCount.Sentence(telling),
    };

    /// <summary>With one agreement on record that fails the question's condition, its state is the reason.</summary>
    private static string No(Telling telling)
    {
        var others = telling.Background.OfType<Agreement>().ToList();
        return others is [var only] && Fact(telling, only) is { } fact ? fact : RowCount.Sentence(telling);
    }

    /// <summary>The date or state that the question tested.</summary>
    private static string? Fact(Telling telling, Agreement agreement)
    {
        var subject = Subject.Of(telling, agreement);
        return Predicates.Pick(telling.Query.Where) switch
        {
            StatusOn => telling.Voice.Say("subject.state", ("subject", subject), ("state", StatusClause.Of(telling, agreement))),
            Within { Field: Field.Expires } => About.Expiry(telling, agreement, subject),
            Within { Field: Field.Signed } => About.Signing(telling.Voice, agreement, subject),
            Within { Field: Field.Renewed } => About.Renewal(telling.Voice, agreement, subject),
            _ => null,
        };
    }

    private static string WithState(Telling telling, Agreement agreement) =>
        telling.Voice.Say("count.state", ("sentence", RowCount.Sentence(telling)), ("state", StatusClause.Of(telling, agreement)));
}
