namespace PartnerBot.Reading.Names;

/// <summary>Cuts words into the parts that names of institutions are made of.</summary>
internal static class NameAtoms
{
    public static IReadOnlyList<NameAtom> Of(NameToken[] tokens, NameLexicon lexicon)
    {
        var atoms = new List<NameAtom>(tokens.Length);
        for (var at = 0; at < tokens.Length; at = atoms[^1].End)
            AddNext(atoms, tokens, at, lexicon);
        return atoms;
    }

    private static void AddNext(List<NameAtom> atoms, NameToken[] tokens, int at, NameLexicon lexicon)
    {
        var token = tokens[at];
        if (token.IsFunction)
            atoms.Add(new NameAtom(at, at + 1, AtomKind.Function, token.Letters));
        else if (lexicon.At(tokens, at) is not { } known || !IsWhole(tokens, at, known.End))
            atoms.Add(new NameAtom(at, at + 1, AtomKind.Distinct, token.Letters) { Script = token.Script });
        else
            atoms.AddRange(known.Meaning.Atoms.Select(a => a with { First = at, End = known.End, Script = token.Script }));
    }

    // 大 alone abbreviates 大学 only at the end of a word: チェンマイ大の, not 大会.
    private static bool IsWhole(NameToken[] tokens, int at, int end) =>
        tokens[at].Letters != "大" || end > at + 1 || end == tokens.Length || tokens[end].Script != Script.Han || tokens[end].Start != tokens[at].End;
}
