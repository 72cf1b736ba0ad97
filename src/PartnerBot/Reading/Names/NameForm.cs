namespace PartnerBot.Reading.Names;

/// <summary>One written name of an institution, taken apart: what tells it from others, and what kind of institution it says it is.</summary>
internal sealed record NameForm(NameAtom[] Distinct, Concepts Concepts)
{
    public Concepts Heads => Concepts & Concepts.Heads;

    /// <summary>The type words that may not be left out beside a head: technology, agriculture.</summary>
    public Concepts Kinds => Concepts & ~(Concepts.Heads | Concepts.Soft);

    public bool IsEastern { get; } = Distinct.Any(a => a.IsEastern);

    public bool IsHan { get; init; }

    public static NameForm Of(IEnumerable<NameAtom> atoms)
    {
        var parts = atoms.ToList();
        return new NameForm(
            [.. parts.Where(a => a.Kind == AtomKind.Distinct)],
            parts.Aggregate(Concepts.None, (all, a) => all | a.Concepts));
    }
}
