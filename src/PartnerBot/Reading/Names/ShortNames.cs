using System.Runtime.InteropServices;
using PartnerBot.Reading.Words;
using PartnerBot.Register;

namespace PartnerBot.Reading.Names;

/// <summary>Finds institutions by a part of their names: Nanjing, TU Munich, 成功大.</summary>
internal sealed class ShortNames
{
    private const int MostCandidates = 500;

    private readonly NameLexicon _lexicon;
    private readonly Dictionary<string, List<Candidate>> _byWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hanNamed = new(StringComparer.Ordinal);

    // Most candidates are dropped by what stands in the list itself: to follow each to its name would fetch it from afar.
    private readonly record struct Candidate(Institution Owner, NameForm Form, bool IsHome, int Words);

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

    /// <summary>The word of three letters or more that is one slip from a typed one and stands beside a word in some name; null if there is none, or several.</summary>
    public string? SlipBeside(string word, string typed)
    {
        string? only = null;
        foreach (var name in Candidates(word))
        {
            foreach (var atom in name.Words > 1 ? name.Form.Distinct : [])
            {
                if (atom.Key.Length < 3 || atom.Key == word || atom.Key == only || EditDistance.Between(typed, atom.Key, 1) != 1)
                    continue;
                if (only is not null)
                    return null;
                only = atom.Key;
            }
        }

        return only;
    }

    /// <summary>True if some name has the two words, which are not the same.</summary>
    public bool AreBeside(string word, string other) =>
        word != other && (Candidates(other).Length < Candidates(word).Length ? AnyHas(other, word) : AnyHas(word, other));

    /// <summary>The institutions that a stretch of atoms can be short for.</summary>
    /// <param name="whole">True if the words must be all that is distinctive in the name.</param>
    public IReadOnlyList<Institution> Meant(IReadOnlyList<NameAtom> atoms, bool whole)
    {
        var said = NameForm.Of(atoms);
        if (said.Distinct.Length == 0 || !said.Distinct.All(a => _byWord.ContainsKey(a.Key)))
            return [];
        var isHan = said.Distinct.All(a => a.Script == Script.Han);
        var rarest = said.Distinct.MinBy(a => _byWord[a.Key].Count)!;
        // In a large register this is asked of thousands of names in a sentence; those of one institution stand together.
        var fitting = new List<Institution>();
        var mustBeAll = whole || NameFit.NeedsAll(said);
        foreach (var name in Candidates(rarest.Key))
        {
            if (mustBeAll && name.Words != said.Distinct.Length && (whole || !name.IsHome))
                continue;
            if ((!isHan || name.Form.IsHan || !_hanNamed.Contains(name.Owner.Id)) && NameFit.IsShortFor(said, name.Form, name.Owner.IsHome) && (fitting.Count == 0 || !ReferenceEquals(fitting[^1], name.Owner)))
                fitting.Add(name.Owner);
        }

        return Likely(fitting, said);
    }

    private ReadOnlySpan<Candidate> Candidates(string word) =>
        CollectionsMarshal.AsSpan(_byWord.GetValueOrDefault(word)) is var names && names.Length > MostCandidates ? names[..MostCandidates] : names;

    private bool AnyHas(string word, string other)
    {
        foreach (var name in Candidates(word))
        {
            if (name.Words > 1 && Array.Exists(name.Form.Distinct, a => a.Key == other))
                return true;
        }

        return false;
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
            forms.Add(new Candidate(institution, form, institution.IsHome, form.Distinct.Length));
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
