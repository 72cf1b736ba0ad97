using System.Security.Cryptography;
using System.Text;

namespace PartnerBot.Keeping;

/// <summary>Names from outside made to fit a <see cref="StateKey"/>.</summary>
public static class FittedName
{
    /// <summary>Longest owner or id, in UTF-16 units.</summary>
    public const int Longest = 500;

    /// <summary>The name itself, or, of one that does not fit, its beginning and a digest of the whole: two names never become one.</summary>
    public static string Of(string name)
    {
        if (name.Length <= Longest && !name.Contains('\0', StringComparison.Ordinal))
            return name;
        var digest = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        return $"{Beginning(name, Longest - digest.Length - 1)}#{digest}";
    }

    private static string Beginning(string name, int longest)
    {
        var length = name.Length <= longest ? name.Length : char.IsHighSurrogate(name[longest - 1]) ? longest - 1 : longest;
        return name[..length].Replace('\0', '_');
    }
}
