using PartnerBot.Reading;
using PartnerBot.Reading.Names;

namespace PartnerBot.Tests.Reading.Names;

/// <summary>What the index of the sample register finds in a text, in one line a test can compare: kind:id or kind(words).</summary>
internal static class Found
{
    public static bool IsPossible => SharedRegister.Vocabulary is not null;

    public static IReadOnlyList<NameMatch> In(string text, string language = "en") =>
        NameIndex.Of(SharedRegister.Vocabulary!).Find(FoldedText.Of(text), language);

    public static string Line(string text, string language = "en") => string.Join(" ", In(text, language).Select(m => Word(text, m)));

    public static void Is(string wanted, string text, string language = "en")
    {
        if (!IsPossible)
            return;
        var got = Line(text, language);
        Assert.True(wanted == got, $"asked  {text} [{language}]\nwanted {wanted}\ngot    {got}\nsaw    {string.Join(" ", In(text, language).Select(m => $"[{text.Substring(m.Start, m.Length)}={m.Name}]"))}");
    }

    private static string Word(string text, NameMatch match) => match.Kind + Mark(match.Quality)
        + (match.Ids.Count > 0 ? ":" + string.Join("|", match.Ids.Order(StringComparer.Ordinal)) : $"({text.Substring(match.Start, match.Length)})");

    private static string Mark(NameQuality quality) => quality switch { NameQuality.Short => "~", NameQuality.Corrected => "?", _ => "" };
}
