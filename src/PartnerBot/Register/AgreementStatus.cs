namespace PartnerBot.Register;

/// <summary>The status of an agreement on a day: exactly one of <see cref="Values"/>, with three names for groups of them.</summary>
public static class AgreementStatus
{
    public const string Active = "active";
    public const string Expired = "expired";
    public const string UnderRenewal = "under-renewal";
    public const string NotYetSigned = "not-yet-signed";
    public const string Intention = "intention";
    public const string DetailsAgreed = "details-agreed";
    public const string InPreparation = "in-preparation";

    /// <summary>Intention, details-agreed and in-preparation.</summary>
    public const string Pending = "pending";

    /// <summary>Active without an expiry date.</summary>
    public const string NoExpiry = "no-expiry";

    /// <summary>Active, and the last day falls before the same day some months later.</summary>
    public const string Expiring = "expiring";

    public static readonly ValueList<string> Values = [Active, Expired, UnderRenewal, NotYetSigned, Intention, DetailsAgreed, InPreparation];

    /// <summary>What a condition may ask for: the values and the names of groups.</summary>
    public static readonly ValueList<string> Names = [.. Values, Pending, NoExpiry, Expiring];

    public static bool IsPending(string? statusNote) => statusNote is Intention or DetailsAgreed or InPreparation;

    public static string On(DateOnly day, Agreement agreement) => agreement switch
    {
        { StatusNote: Intention or DetailsAgreed or InPreparation } => agreement.StatusNote,
        { Signed: { } signed } when signed.First > day => NotYetSigned,
        { Expires: { } expires } when expires.Last < day => agreement.StatusNote == UnderRenewal ? UnderRenewal : Expired,
        _ => Active,
    };

    /// <param name="months">Calendar months that "expiring" looks ahead.</param>
    public static bool Is(string name, Agreement agreement, DateOnly day, int months) => name switch
    {
        Pending => IsPending(agreement.StatusNote),
        NoExpiry => agreement.Expires is null && On(day, agreement) == Active,
        Expiring => agreement.Expires is { } expires && expires.Last < MonthsLater(day, months) && On(day, agreement) == Active,
        _ => On(day, agreement) == name,
    };

    /// <summary>The same day some calendar months later, clipped to the month's end and to the end of the calendar.</summary>
    public static DateOnly MonthsLater(DateOnly day, int months) =>
        (DateOnly.MaxValue.Year - day.Year) * 12 + DateOnly.MaxValue.Month - day.Month < months ? DateOnly.MaxValue : day.AddMonths(months);
}
