using PartnerBot.Reading.Names;

namespace PartnerBot.Reading;

/// <summary>Folds traditional Chinese and Japanese character forms to one form, so that one word list serves every way of writing.</summary>
internal static class HanVariants
{
    private const char First = '\u3400';
    private const char Last = '\u9FFF';

    private static readonly Lazy<char[]> Forms = new(Read);

    private static readonly Lazy<Dictionary<char, char>> Traditionals = new(() =>
        NameFile.Lines("World/han.txt").Where(l => l.Length == 2).ToDictionary(l => l[0], l => l[1]));

    public static bool IsHan(char c) => c is >= First and <= Last or '々' or '〇';

    public static char Fold(char c) => c is >= First and <= Last ? Forms.Value[c - First] : c;

    /// <summary>The traditional form of a folded character, itself where it has none or several.</summary>
    public static char Traditional(char folded) => Traditionals.Value.GetValueOrDefault(folded, folded);

    private static char[] Read()
    {
        var forms = new char[Last - First + 1];
        for (var i = 0; i < forms.Length; i++)
            forms[i] = (char)(First + i);
        foreach (var line in NameFile.Lines("World/han.txt"))
        {
            foreach (var variant in line.AsSpan(1))
                forms[variant - First] = line[0];
        }

        return forms;
    }
}
