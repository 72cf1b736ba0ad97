using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PartnerBot.Register;

namespace PartnerBot.Answers.Voices;

/// <summary>Names of institutions, units and networks as a reader of the language expects them.</summary>
internal sealed partial class Names(Voice voice)
{
    // Made once for a snapshot of the register, and gone with it: an answer finds a hundred names among what may be a hundred thousand.
    private static readonly ConditionalWeakTable<Vocabulary, Dictionary<string, Institution>> ById = [];

    /// <summary>
    /// The name in the register, but the local one where the reader's script or language is that of the institution:
    /// Han names in Japanese and Chinese, French names in French.
    /// </summary>
    public string Institution(string id) => Find(id) is { } institution ? Local(institution) ?? institution.Name : id;

    /// <summary>With the article that a sentence needs: "the University of Edinburgh", "l'Université de Rennes".</summary>
    public string Party(string id)
    {
        var name = Institution(id);
        var (article, heads) = Split(voice.Say("name.article"));
        return heads.Any(head => name.StartsWith(head, StringComparison.Ordinal)) ? article + name : name;
    }

    /// <summary>The Han name with the register's name behind it, for tables; else as in sentences.</summary>
    public string Full(string id) => Find(id) is { } institution && voice.Language is not "fr" && Local(institution) is { } local
        ? voice.Say("name.both", ("local", local), ("name", institution.Name))
        : Institution(id);

    /// <summary>A home by its acronym where it has one, for the people of the home itself.</summary>
    public string Short(string id) => Find(id) is { } institution && Local(institution) is null or { Length: > 12 }
        ? institution.Aliases.FirstOrDefault(alias => Acronym().IsMatch(alias)) ?? Party(id)
        : Party(id);

    /// <summary>"of NAIST", "de l'Université", "d'ENSICAEN".</summary>
    public string Of(string id)
    {
        var name = Short(id);
        return voice.Say("AEIOUÉÈ".Contains(name[0], StringComparison.Ordinal) ? "name.of.vowel" : "name.of", ("name", name));
    }

    /// <param name="value">A unit's id, name or code; other texts stand for themselves.</param>
    public string Unit(string value)
    {
        var unit = voice.Vocabulary.Units.FirstOrDefault(u => u.Id == value)
            ?? voice.Vocabulary.Units.FirstOrDefault(u => u.Aliases.Contains(value, StringComparer.OrdinalIgnoreCase));
        return unit is null ? value : unit.NameAsWritten ?? unit.Name;
    }

    /// <summary>A unit of the home; the code I stands for all of it.</summary>
    public string HomeUnit(string value) => value == "I" ? voice.Say("home_unit.all") : Unit(value);

    public string Network(string id) => voice.Vocabulary.Networks.FirstOrDefault(n => n.Id == id)?.Name ?? id;

    public string Source(string file) => voice.Vocabulary.Sources.FirstOrDefault(s => s.File == file)?.Title ?? file;

    public Institution? Find(string id) => ById.GetValue(voice.Vocabulary, Indexed).GetValueOrDefault(id);

    private static Dictionary<string, Institution> Indexed(Vocabulary vocabulary) => vocabulary.Institutions.ToDictionary(i => i.Id, StringComparer.Ordinal);

    private string? Local(Institution institution) => voice.Language switch
    {
        "ja" or "zh" or "zh-Hant" => institution.LocalNames.FirstOrDefault(name => Han().IsMatch(name)) is { } han ? Written(han) : null,
        // Only a name that the register gives in English has a French one instead.
        "fr" when institution is { Country: "FR", LocalNames: [var french, ..] } && institution.Name.Contains("University", StringComparison.Ordinal) => french,
        _ => null,
    };

    /// <summary>Han names in the characters of the reader's country: 國立臺灣大學 is 国立台湾大学 in Japan.</summary>
    private string Written(string name) => string.Create(name.Length, (name, Pairs: voice.Say("name.han")), static (written, given) =>
    {
        for (var i = 0; i < written.Length; i++)
        {
            var pair = (" " + given.Pairs).IndexOf(" " + given.name[i], StringComparison.Ordinal);
            written[i] = pair < 0 ? given.name[i] : given.Pairs[pair + 1];
        }
    });

    /// <summary>Reads "the |University of,Technical University of".</summary>
    private static (string Article, string[] Heads) Split(string rule)
    {
        var bar = rule.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? ("", []) : (rule[..bar], rule[(bar + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex("^[A-Z]{3,6}$", RegexOptions.NonBacktracking)]
    private static partial Regex Acronym();

    [GeneratedRegex(@"^[\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Han();
}
