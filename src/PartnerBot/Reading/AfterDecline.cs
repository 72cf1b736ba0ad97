using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Reading.Names;

namespace PartnerBot.Reading;

/// <summary>Messages that lean on a question that could not be answered: "with a coordinator?" - "and in France?", "then without that".</summary>
internal static class AfterDecline
{
    /// <summary>The question that the message asks again of others; null where it asks something else.</summary>
    public static DeclinedQuestion? Again(Draft draft, Conversation conversation) =>
        conversation.Declined is { } declined && Fragments.AreConditions(draft) && (!declined.IsOfName || draft.Facts.Any(NamesAnother)) ? declined : null;

    /// <summary>"Is Harvard a member?" - "and Liverpool?"</summary>
    public static bool NamesAnother(Fact fact) => fact.Names.Any(n => n.Kind is NameKind.Institution or NameKind.Elsewhere or NameKind.City);

    /// <summary>"Never mind the coordinator": the question without what the register does not hold; null where that is not asked for.</summary>
    public static Understood? Without(Draft draft, Conversation conversation, string language, IReadOnlyList<(string Words, int Sentence)> unclaimed)
    {
        if (conversation.Declined is not { } declined || !draft.Facts.Any(LeavesOut) || !draft.Facts.All(f => LeavesOut(f) || Says(declined, f.Surface) || f.Is("pronoun") || f.Is("filler") || f.Is("chat") || f.Is("follow", "and") || f.Is("then")) || !unclaimed.All(u => Says(declined, u.Words)))
            return null;
        // "Without Leiden" names what the question was about, and not what was missing.
        return draft.Any("pronoun") || draft.Facts.Any(f => Says(declined, f.Surface)) || unclaimed.Count > 0 || draft.Facts.All(f => LeavesOut(f) || f.Is("filler") || f.Is("chat") || f.Is("follow", "and") || f.Is("then"))
            ? new Understood(language, declined.Otherwise) { Follows = conversation.Last is not null, TripDay = conversation.TripDay }
            : null;
    }

    private static bool LeavesOut(Fact fact) => fact.Is("except") || fact.Is("except-after") || fact.Is("follow", "drop") || fact.Is("lacking") || fact.Is("not-after");

    private static bool Says(DeclinedQuestion declined, string words) => declined.Words.Any(w => w.Contains(words, StringComparison.OrdinalIgnoreCase));
}
