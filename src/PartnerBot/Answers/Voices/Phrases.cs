using System.Collections.Concurrent;
using System.Globalization;

namespace PartnerBot.Answers.Voices;

/// <summary>The texts of one language, read from <c>Languages/*/phrases.txt</c>: one <c>key = text</c> a line, <c>~</c> is a no-break space.</summary>
internal sealed class Phrases
{
    /// <summary>Every language that answers are written in, with its phrase file.</summary>
    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>
    {
        ["en"] = "Languages/English/phrases.txt",
        ["fr"] = "Languages/French/phrases.txt",
        ["ja"] = "Languages/Japanese/phrases.txt",
        ["zh"] = "Languages/Chinese/phrases.txt",
        ["zh-Hant"] = "Languages/Chinese/phrases-traditional.txt",
    };

    private static readonly ConcurrentDictionary<string, Phrases> Read = new();

    private readonly Dictionary<string, string> _texts;
    private readonly Dictionary<string, Template> _templates;
    private readonly NumberFormatInfo _numbers;
    private readonly bool _zeroIsOne;
    private readonly bool _noPlural;

    private Phrases(string file)
    {
        _texts = DataLines.Of(file).Concat(DataLines.Of(file.Replace("/phrases", "/digest-phrases", StringComparison.Ordinal))).ToDictionary(line => line.Key, line => line.Text.Replace('~', '\u00A0'), StringComparer.Ordinal);
        _templates = _texts.ToDictionary(line => line.Key, line => new Template(line.Value), StringComparer.Ordinal);
        _numbers = new NumberFormatInfo { NumberGroupSeparator = _texts["grammar.thousands"], NumberDecimalSeparator = _texts["grammar.decimal"] };
        _zeroIsOne = _texts["grammar.one"].Contains('0', StringComparison.Ordinal);
        _noPlural = _texts["grammar.one"] == "all";
    }

    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>The phrases of a language; those of English for one that has none.</summary>
    public static Phrases In(string language) => Read.GetOrAdd(Files.GetValueOrDefault(language, Files["en"]), file => new Phrases(file));

    /// <exception cref="KeyNotFoundException">There is no such phrase; the parity test keeps this from happening in one language alone.</exception>
    public Template Template(string key) => _templates.TryGetValue(key, out var template) ? template : throw new KeyNotFoundException($"There is no phrase '{key}'.");

    public string? Find(string key) => _texts.GetValueOrDefault(key);

    public bool IsOne(int number) => _noPlural || number == 1 || (number == 0 && _zeroIsOne);

    public string Number(decimal number) => number.ToString("#,0.####", _numbers);
}
