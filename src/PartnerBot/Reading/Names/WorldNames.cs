using System.Runtime.InteropServices;

namespace PartnerBot.Reading.Names;

/// <summary>The world's institutions, as far as a public list knows them. Read once, when the first text is searched.</summary>
internal sealed class WorldNames
{
    private static readonly Lazy<WorldNames> Listed = new(() => new WorldNames(NameFile.Lines("World/institutions.txt")));

    private const int MostNames = 20;

    private const int MarkBits = 21;

    private const int MostSlips = 3;

    private readonly PhraseTable<WorldName> _names = new(plurals: false);
    private readonly Dictionary<ulong, int> _words = [];

    // A bit for each word by a part of its hash: most words asked for are none, and are told so without a look into the far larger table.
    private readonly ulong[] _marks = new ulong[1 << (MarkBits - 6)];

    public WorldNames(IEnumerable<string> lines)
    {
        var country = "";
        foreach (var line in lines)
        {
            if (line[0] == '[')
                country = line[1..^1];
            else
                AddLine(line, country);
        }
    }

    public static WorldNames Shared => Listed.Value;

    /// <summary>The institution of a spelling, by its first name and the ISO code of its country.</summary>
    public sealed record WorldName(string Name, string Country, Typing Typing);

    /// <summary>The institutions that are called exactly so.</summary>
    public IReadOnlyList<WorldName> Find(NameToken[] name) => _names.Find(name);

    public IReadOnlyList<PhraseTable<WorldName>.Hit> At(NameToken[] tokens, int first) => _names.At(tokens, first);

    /// <summary>True of a word that stands in the name of a real institution: no spelling of another one.</summary>
    public bool HasWord(ReadOnlySpan<char> letters) => PhraseHash.Of(letters) is var hash && MayHave(hash) && _words.ContainsKey(hash);

    /// <summary>True of a word that stands in more names than a slip would.</summary>
    public bool IsEstablished(string letters) => _words.GetValueOrDefault(PhraseHash.Of(letters)) > MostSlips;

    /// <summary>True of a word that stands in so many names that it tells none of them.</summary>
    public bool IsFrequent(string letters) => _words.GetValueOrDefault(PhraseHash.Of(letters)) > MostNames;

    private void AddLine(string line, string country)
    {
        var names = line.Split('|');
        foreach (var written in names)
        {
            var isAcronym = written[0] == '=';
            var tokens = NameTokens.Of(isAcronym ? written[1..] : written);
            var words = tokens.Where(t => !t.IsFunction).ToList();
            if (words.Count == 0 || (words.Count == 1 && OrdinaryWords.Contains(words[0].Letters)))
                continue;
            var typing = isAcronym ? Typing.Capitals : words.Count == 1 && words[0].Script == Script.Word ? Typing.Capitalised : Typing.Any;
            _names.Add(tokens, new WorldName(names[0], country, typing));
            foreach (var token in tokens)
                AddWord(PhraseHash.Of(token.Letters));
        }
    }

    private void AddWord(ulong hash)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_words, hash, out _)++;
        _marks[Mark(hash) >> 6] |= 1UL << (Mark(hash) & 63);
    }

    private bool MayHave(ulong hash) => (_marks[Mark(hash) >> 6] & (1UL << (Mark(hash) & 63))) != 0;

    private static int Mark(ulong hash) => (int)hash & ((1 << MarkBits) - 1);
}
