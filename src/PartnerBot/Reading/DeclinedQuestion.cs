using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>A question that could not be answered, for what is asked next.</summary>
/// <param name="Words">The words at fault, as typed.</param>
/// <param name="Otherwise">What was asked, but for those words.</param>
public sealed record DeclinedQuestion(DeclineReason Reason, ValueList<string> Words, Query Otherwise);
