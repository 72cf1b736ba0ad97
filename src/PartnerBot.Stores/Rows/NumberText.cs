using System.Globalization;

namespace PartnerBot.Stores.Rows;

/// <summary>A number of the register as answers give it: plain digits, with decimals only where there are some.</summary>
internal static class NumberText
{
    public static string Of(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
