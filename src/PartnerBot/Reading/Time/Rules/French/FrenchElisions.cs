using System.Collections.Frozen;

namespace PartnerBot.Reading.Time.Rules.French;

/// <summary>Apostrophes that a hurried hand leaves out: "d ici la fin de l annee" is read as "d'ici la fin de l'année".</summary>
internal static class FrenchElisions
{
    private const string Vowels = "aeiouyh";

    private static readonly FrozenSet<string> Elided = new[] { "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu" }.ToFrozenSet();

    /// <summary>The folded text with its apostrophes, every character in its place.</summary>
    public static string Written(string folded)
    {
        var written = folded.ToCharArray();
        for (var blank = 1; blank + 1 < folded.Length; blank++)
        {
            if (folded[blank] != ' ' || !Vowels.Contains(folded[blank + 1], StringComparison.Ordinal))
                continue;
            var start = blank;
            while (start > 0 && char.IsLetterOrDigit(folded[start - 1]))
                start--;
            if (Elided.Contains(folded[start..blank]) && (start == 0 || folded[start - 1] != '\''))
                written[blank] = '\'';
        }

        return new string(written);
    }
}
