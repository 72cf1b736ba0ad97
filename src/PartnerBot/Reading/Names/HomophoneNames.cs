using PartnerBot.Register;

namespace PartnerBot.Reading.Names;

/// <summary>Corrects Chinese names typed with characters that sound alike: 九洲大学 for 九州大学.</summary>
internal sealed class HomophoneNames
{
    private const int FewestCharacters = 4;

    private readonly PhraseTable<string> _names = new(plurals: false);

    public HomophoneNames(Vocabulary vocabulary)
    {
        var spellings = vocabulary.Institutions.SelectMany(RegisterNames.Spellings)
            .Concat(NameLexicon.Entries("names").Select(e => e.Spelling))
            .Concat(NameLexicon.Entries("words").Select(e => e.Spelling + "大学"));
        foreach (var name in spellings.Select(NameTokens.Of).Where(t => t.Length >= FewestCharacters && t.All(c => c.Script == Script.Han)))
            _names.Add([.. name.Select(Sound)], string.Concat(name.Select(t => t.Letters)));
    }

    public void Correct(NameToken[] words, bool[] corrected)
    {
        if (!Array.Exists(words, w => w.Script == Script.Han))
            return;
        var sounds = Array.ConvertAll(words, Sound);
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Script != Script.Han)
                continue;
            foreach (var hit in _names.At(sounds, at).Where(h => h.Values.Count == 1 && h.Values[0].Length == h.End - h.First))
                Replace(words, corrected, hit.First, hit.Values[0]);
        }
    }

    private static void Replace(NameToken[] words, bool[] corrected, int first, string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (words[first + i].Letters == name[i].ToString())
                continue;
            words[first + i] = words[first + i].Spelt(name[i].ToString());
            corrected[first + i] = true;
        }
    }

    private static NameToken Sound(NameToken token) =>
        token.Script == Script.Han ? token.Spelt(Homophones.Sound(token.Letters[0]).ToString()) : token;
}
