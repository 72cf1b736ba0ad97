using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>A question that could not be answered, for what is asked next.</summary>
/// <param name="Words">The words at fault, as typed.</param>
/// <param name="Otherwise">What was asked, but for those words.</param>
public sealed record DeclinedQuestion(DeclineReason Reason, ValueList<string> Words, Query Otherwise)
{
    /// <summary>Whether it was declined for a name that nobody here bears: asked of another name it may have an answer.</summary>
    public bool IsOfName => Reason == DeclineReason.NoSuchPartner || Words.Count > 0 && Words.All(w => w.Length > 0 && char.IsUpper(w[0]));
}
