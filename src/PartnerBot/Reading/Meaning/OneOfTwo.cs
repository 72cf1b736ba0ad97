using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Still active or expired?" asks which of the two; neither is a condition, and there is no yes.</summary>
internal static class OneOfTwo
{
    private const string Meant = "one of two";

    /// <summary>Whether that was asked of anything.</summary>
    public static bool IsAsked(Draft draft) => draft.Facts.Any(Asks);

    /// <summary>Whether a word is one of the two.</summary>
    public static bool Asks(Fact fact) => fact.Meaning == Meant;

    public static void Apply(Draft draft)
    {
        for (var i = 1; i + 1 < draft.Facts.Count; i++)
        {
            if (!draft.Facts[i].Is("or") || EitherOr.Sides(draft, i) is not var (one, other) || draft.Facts.All(f => f.Names.All(n => n.Kind != Names.NameKind.Institution)))
                continue;
            if (Settles(one) && Settles(other) && (Intended(one) || Intended(other)))
                (one.Use(Meant).Used, other.Use(Meant).Used) = (true, true);
            var lapsed = one.Is("event", "expired") || other.Is("event", "expired") || one.Is("status", "lapsed") || other.Is("status", "lapsed");
            if (lapsed && (one.Is("status") || other.Is("status") || one.Is("event", "renew") || other.Is("event", "renew")))
                (one.Use(Meant).Used, other.Use(Meant).Used) = (true, true);
        }
    }

    // "Signed or only intended?"
    private static bool Settles(Fact fact) => fact.Is("event", "sign") || fact.Is("status", "signed") || fact.Is("status", "active") || Intended(fact);

    private static bool Intended(Fact fact) => fact.Value("status") is "pending" or "intention" or "in-preparation" or "details-agreed";
}
