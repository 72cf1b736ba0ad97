using PartnerBot.Reading.Names;

namespace PartnerBot.Reading;

/// <summary>Folds traditional Chinese and Japanese character forms to one form, so that one word list serves every way of writing.</summary>
internal static class HanVariants
{
    private const char First = '\u3400';
    private const char Last = '\u9FFF';

    private static readonly Lazy<char[]> Forms = new(Read);

    public static bool IsHan(char c) => c is >= First and <= Last or '々' or '〇';

    public static char Fold(char c) => c is >= First and <= Last ? Forms.Value[c - First] : c;

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
