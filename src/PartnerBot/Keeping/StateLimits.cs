using System.Text;

namespace PartnerBot.Keeping;

/// <summary>What every store can keep; anything else is a mistake of the caller, whatever the store.</summary>
public static class StateLimits
{
    /// <summary>Longest owner and longest id, in UTF-16 units.</summary>
    public const int LongestKey = 500;

    /// <summary>Largest value, in bytes of UTF-8.</summary>
    public const int LargestValue = 1_000_000;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <exception cref="ArgumentException">A part of the key is empty, too long or no well-formed text.</exception>
    public static void Demand(StateKey key)
    {
        Demand(key.Owner, "owner");
        Demand(key.Id, "id");
    }

    /// <exception cref="ArgumentException">The key or the value cannot be kept.</exception>
    public static void Demand(StateEntry entry)
    {
        Demand(entry.Key);
        if (Strict.GetByteCount(entry.Json) is var bytes && bytes > LargestValue)
            throw new ArgumentException($"A {entry.Key.Kind} of {bytes:N0} bytes is larger than the {LargestValue:N0} that can be kept.", nameof(entry));
    }

    private static void Demand(string part, string name)
    {
        if (part.Length is 0 or > LongestKey)
            throw new ArgumentException($"The {name} of a record has 1 to {LongestKey} characters, not {part.Length}.", name);
        if (part.Contains('\0', StringComparison.Ordinal))
            throw new ArgumentException($"The {name} of a record holds a null character.", name);
        // Half a character would come back as another one, or not at all.
        Strict.GetByteCount(part);
    }
}
