using PartnerBot.Register;

namespace PartnerBot.Answers;

/// <summary>Stands in until the register has it.</summary>
internal static class AgreementStatus
{
    public static string On(Agreement agreement, DateOnly day)
    {
        if (agreement.StatusNote is "intention" or "details-agreed" or "in-preparation")
            return agreement.StatusNote;
        if (agreement.Signed is { } signed && signed.First > day)
            return "not-yet-signed";
        if (agreement.Expires is { } expires && expires.Last < day)
            return agreement.StatusNote == "under-renewal" ? "under-renewal" : "expired";
        return "active";
    }
}
