namespace PartnerBot.Reading.Names;

/// <summary>Whether a text holds a whole name, of several words, once one of its words is put right.</summary>
internal sealed class NamePhrases(ListedNames listed, WorldNames world)
{
    // No name that is misspelt in its last word begins further back.
    private const int MostWordsBefore = 8;

    public bool OfRegister(NameToken[] tokens, int at, string word) =>
        Around(tokens, at, word, (mended, first) => listed.EndsAt(mended, first));

    public bool OfWorld(NameToken[] tokens, int at, string word) =>
        Around(tokens, at, word, (mended, first) => world.At(mended, first).Select(h => h.End));

    private static bool Around(NameToken[] tokens, int at, string word, Func<NameToken[], int, IEnumerable<int>> ends)
    {
        NameToken[] mended = [.. tokens];
        mended[at] = mended[at].Spelt(word);
        for (var first = Math.Max(0, at - MostWordsBefore); first <= at; first++)
        {
            if (ends(mended, first).Any(end => end > at && end > first + 1))
                return true;
        }

        return false;
    }
}
