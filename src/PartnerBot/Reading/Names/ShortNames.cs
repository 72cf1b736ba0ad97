using PartnerBot.Register;

namespace PartnerBot.Reading.Names;

/// <summary>Finds institutions by a part of their names: Nanjing, TU Munich, 成功大.</summary>
internal sealed class ShortNames
{
    private const int MostCandidates = 500;

    private readonly NameLexicon _lexicon;
    private readonly Dictionary<string, List<(Institution Owner, NameForm Form)>> _byWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hanNamed = new(StringComparer.Ordinal);

    public ShortNames(Vocabulary vocabulary, NameLexicon lexicon)
    {
        _lexicon = lexicon;
        foreach (var institution in vocabulary.Institutions)
        {
            var concepts = NameForm.Of(NameAtoms.Of(NameTokens.Of(institution.Name), lexicon)).Concepts;
            foreach (var spelling in RegisterNames.Spellings(institution))
            {
                var name = NameTokens.Of(spelling);
                if (!institution.LocalNames.Contains(spelling) || name.All(t => t.Script == Script.Han))
                    Add(institution, name, concepts);
            }
        }
    }

    public bool Knows(string key) => _byWord.ContainsKey(key);

    /// <summary>The words that stand beside a word in some name.</summary>
    public IEnumerable<string> WordsBeside(string word) =>
        _byWord.TryGetValue(word, out var forms) ? forms.Take(MostCandidates).SelectMany(f => f.Form.Distinct).Select(a => a.Key).Distinct().Where(k => k != word) : [];

    /// <summary>The institutions that a stretch of atoms can be short for.</summary>
    /// <param name="whole">True if the words must be all that is distinctive in the name.</param>
    public IReadOnlyList<Institution> Meant(IReadOnlyList<NameAtom> atoms, bool whole)
    {
        var said = NameForm.Of(atoms);
        if (said.Distinct.Length == 0 || !said.Distinct.All(a => _byWord.ContainsKey(a.Key)))
            return [];
        var isHan = said.Distinct.All(a => a.Script == Script.Han);
        var rarest = said.Distinct.MinBy(a => _byWord[a.Key].Count)!;
        var fitting = _byWord[rarest.Key].Take(MostCandidates)
            .Where(c => (!isHan || c.Form.IsHan || !_hanNamed.Contains(c.Owner.Id)) && (!whole || c.Form.Distinct.Length == said.Distinct.Length) && NameFit.IsShortFor(said, c.Form, c.Owner.IsHome))
            .Select(c => c.Owner).Distinct().ToList();
        return Likely(fitting, said);
    }

    // "Grenoble" among universities is not its town hall.
    private static List<Institution> Likely(List<Institution> fitting, NameForm said) =>
        (said.Heads & Concepts.Authority) != 0 ? fitting : fitting.FindAll(i => i.Kind != "public-authority");

    private void Add(Institution institution, NameToken[] name, Concepts concepts)
    {
        if (name.Length == 0)
            return;
        var isHan = name.All(t => t.Script == Script.Han);
        if (isHan)
        {
            AddResidue(name);
            _hanNamed.Add(institution.Id);
        }

        var form = NameForm.Of(NameAtoms.Of(name, _lexicon).Where(a => !IsStray(a))) with { IsHan = isHan };
        // "Graz" is short for a university of technology: グラーツ大学 is another one.
        if (form.Heads == Concepts.None)
            form = form with { Concepts = form.Concepts | concepts };
        foreach (var atom in form.Distinct.DistinctBy(a => a.Key))
        {
            if (!_byWord.TryGetValue(atom.Key, out var forms))
                _byWord.Add(atom.Key, forms = []);
            forms.Add((institution, form));
        }
    }

    // One character left over between type words (大学院大学) tells nothing apart.
    private static bool IsStray(NameAtom atom) => atom is { Kind: AtomKind.Distinct, Script: Script.Han } && atom.Key.Length == 1;

    private void AddResidue(NameToken[] name)
    {
        var rest = new List<NameToken>();
        foreach (var atom in NameAtoms.Of(name, _lexicon))
        {
            if (atom.Kind == AtomKind.Distinct && atom.End == atom.First + 1)
                rest.Add(name[atom.First]);
            else
                Flush(rest);
        }

        Flush(rest);
    }

    private void Flush(List<NameToken> rest)
    {
        if (rest.Count > 1)
            _lexicon.AddResidue([.. rest]);
        rest.Clear();
    }
}
