using PartnerBot.Queries;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>The conditions of a follow-up: which of the question before are kept, replaced or dropped, and which come besides.</summary>
internal static class CarriedConditions
{
    /// <summary>What "overall" is taken for: the conditions that tell where and with whom go.</summary>
    public const string Everywhere = "everywhere";

    /// <summary>After refining.</summary>
    public static IEnumerable<Condition> Of(Draft draft, Conversation conversation, Query last)
    {
        var told = ToldConditions.Of(draft, conversation, last);
        var kept = KeptConditions.Of(draft, conversation, last, told);
        OutdatedConditions.Remove(draft, conversation, last, told.Conditions, kept);
        if (draft.NamedHomes.Count > 0)
            kept = [new Among(Field.Home, draft.NamedHomes.ToValueList()), .. kept.Where(c => Aspects.Inner(c) is not Among { Field: Field.Home })];
        return kept.Concat(told.Conditions).Distinct();
    }
}
