using System.Globalization;

namespace PartnerBot.Queries;

/// <summary>A whole number as it stands in query text: digits, with a minus before them where it is negative.</summary>
public static class WholeNumber
{
    public static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
