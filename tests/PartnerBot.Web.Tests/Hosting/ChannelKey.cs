using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace PartnerBot.Web.Tests.Hosting;

/// <summary>A key that the channel signs with, and what it may speak for.</summary>
public sealed class ChannelKey(string id, object? endorsements)
{
    private readonly RSA _rsa = RSA.Create(2048);

    public static string[] For(params string[] channels) => channels;

    public string Id => id;

    public RSA Rsa => _rsa;

    /// <summary>As it stands in the published key set.</summary>
    public Dictionary<string, object> Published()
    {
        var numbers = _rsa.ExportParameters(includePrivateParameters: false);
        var key = new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus!),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent!),
        };
        if (endorsements is not null)
            key["endorsements"] = endorsements;
        return key;
    }
}
