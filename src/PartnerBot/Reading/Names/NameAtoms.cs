namespace PartnerBot.Reading.Names;

/// <summary>Cuts words into the parts that names of institutions are made of.</summary>
internal static class NameAtoms
{
    public static IReadOnlyList<NameAtom> Of(IReadOnlyList<NameToken> tokens, NameLexicon lexicon)
    {
        var atoms = new List<NameAtom>(tokens.Count);
        for (var at = 0; at < tokens.Count; at = atoms[^1].End)
            atoms.AddRange(Next(tokens, at, lexicon));
        return atoms;
    }

    private static IEnumerable<NameAtom> Next(IReadOnlyList<NameToken> tokens, int at, NameLexicon lexicon)
    {
        var token = tokens[at];
        if (token.IsFunction)
            return [new NameAtom(at, at + 1, AtomKind.Function, token.Letters)];
        if (lexicon.At(tokens, at) is not { } known || !IsWhole(tokens, at, known.End))
            return [new NameAtom(at, at + 1, AtomKind.Distinct, token.Letters) { Script = token.Script }];
        return known.Meaning.Atoms.Select(a => a with { First = at, End = known.End, Script = token.Script });
    }

    // 大 alone abbreviates 大学 only at the end of a word: チェンマイ大の, not 大会.
    private static bool IsWhole(IReadOnlyList<NameToken> tokens, int at, int end) =>
        tokens[at].Letters != "大" || end > at + 1 || end == tokens.Count || tokens[end].Script != Script.Han || tokens[end].Start != tokens[at].End;
}
