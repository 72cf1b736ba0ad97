namespace PartnerBot.Register;

/// <summary>ISO 3166-1 alpha-2 codes, by form: two capital letters.</summary>
public static class CountryCode
{
    public static bool IsOne(string text) => text is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'];
}
