using System.Security.Cryptography;
using System.Text;
using PartnerBot.Reading;

namespace PartnerBot.Web.Turns;

/// <summary>
/// In a shared conversation the card that a tap brings is seen by the one who tapped alone. So "the second one" means, for that person only, a row of that card,
/// and only until somebody asks something new: the key holds what the others see, and is found no more when that changes.
/// </summary>
internal static class OwnView
{
    public static string KeyOf(string conversation, string person, Conversation shared)
    {
        var seen = Encoding.UTF8.GetBytes($"{shared.Last}\n{string.Join('\n', shared.Shown)}");
        return $"{conversation}/{person}/{Convert.ToHexStringLower(SHA256.HashData(seen)[..8])}";
    }
}
