using PartnerBot.Reading.Names;

namespace PartnerBot.Reading.Facts;

/// <summary>"Asie du Sud-Est ou de l'Est": a point of the compass behind a region and "or" or "and" is another part of the same whole.</summary>
internal static class Compass
{
    /// <param name="regions">The regions that a name means; none where there is none of that name.</param>
    public static IReadOnlyList<Fact> Settled(IReadOnlyList<Fact> facts, Func<string, IReadOnlyList<NameMatch>> regions)
    {
        if (!facts.Any(f => f.Is("compass")))
            return facts;
        var settled = facts.ToList();
        for (var i = 2; i < settled.Count; i++)
        {
            if (settled[i].Is("compass") && Joined(settled, i) is { } region && regions(Whole(region.Surface) + " " + settled[i].Surface) is { Count: > 0 } named)
                settled[i] = settled[i].Naming(named);
        }

        return settled;
    }

    // The region that the words before it join it to.
    private static Fact? Joined(List<Fact> facts, int at) =>
        facts[at - 1] is var joint && (joint.Is("or") || joint.Is("and")) && facts[at - 2] is { Names: [{ Kind: NameKind.Region }, ..] } region && region.Sentence == facts[at].Sentence ? region : null;

    // The whole is said first, its part behind it.
    private static string Whole(string region) => region.Split(' ')[0];
}
