namespace PartnerBot.Reading.Names;

/// <summary>The FNV-1a hash of a stretch of letters, in 64 bits: a million names share one by a chance of one in ten million.</summary>
internal static class PhraseHash
{
    public const ulong Seed = 14695981039346656037;

    public static ulong Add(ulong hash, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
            hash = Add(hash, letter);
        return hash;
    }

    public static ulong Add(ulong hash, char letter) => (hash ^ letter) * 1099511628211;

    public static ulong Of(ReadOnlySpan<char> letters) => Add(Seed, letters);
}
