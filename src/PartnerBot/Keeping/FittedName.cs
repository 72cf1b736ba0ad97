using System.Security.Cryptography;
using System.Text;

namespace PartnerBot.Keeping;

/// <summary>Names from outside made to fit a <see cref="StateKey"/>.</summary>
public static class FittedName
{
    /// <summary>Longest owner or id, in UTF-16 units.</summary>
    public const int Longest = 500;

    /// <summary>The name itself, or, of a longer one, its beginning and a digest of the whole: two names never become one.</summary>
    public static string Of(string name)
    {
        if (name.Length <= Longest)
            return name;
        var digest = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        var length = Longest - digest.Length - 1;
        return $"{name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)]}#{digest}";
    }
}
