using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace PartnerBot.Web.Tests.Hosting;

/// <summary>A request as the channel makes it, sound in every part; a test spoils one.</summary>
public sealed class ChannelRequest
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    public const string AppId = "a0000000-0000-0000-0000-00000000000b";
    public const string Tenant = "70000000-0000-0000-0000-00000000000e";

    public ChannelRequest(ChannelKey key, string? id = null)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        Header = new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = key.Id };
        Claims = new JsonObject { ["iss"] = "https://api.botframework.com", ["aud"] = AppId, ["nbf"] = now - 60, ["exp"] = now + 3_600, ["serviceurl"] = ServiceUrl };
        Sign = data => key.Rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        Activity = JsonNode.Parse(TeamsSends.Message("hello", ServiceUrl, id: id))!.AsObject();
        Activity["conversation"]!["tenantId"] = Tenant;
        Activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } };
    }

    public JsonObject Header { get; }
    public JsonObject Claims { get; }
    public JsonObject Activity { get; }
    public Func<byte[], byte[]> Sign { get; set; }
    /// <summary>The last word on the signed token.</summary>
    public Func<string, string> Token { get; set; } = token => token;
    /// <summary>The last word on the values of the Authorization header.</summary>
    public Func<string, string[]> Authorization { get; set; } = token => [$"Bearer {token}"];
    public HttpMethod Method { get; set; } = HttpMethod.Post;
    public string Path { get; set; } = "/api/messages";
    public byte[]? Body { get; set; }
    public string? ContentType { get; set; } = "application/json; charset=utf-8";
    public bool Chunked { get; set; }
    public Action<HttpRequestMessage> Otherwise { get; set; } = _ => { };

    public string SignedToken()
    {
        var data = $"{Base64UrlEncoder.Encode(Header.ToJsonString())}.{Base64UrlEncoder.Encode(Claims.ToJsonString())}";
        return Token($"{data}.{Base64UrlEncoder.Encode(Sign(Encoding.ASCII.GetBytes(data)))}");
    }

    public HttpRequestMessage Build()
    {
        var request = new HttpRequestMessage(Method, Path);
        var content = new ByteArrayContent(Body ?? JsonSerializer.SerializeToUtf8Bytes(Activity));
        if (ContentType is not null)
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType);
        if (Method != HttpMethod.Get && Method != HttpMethod.Head && Method != HttpMethod.Trace)
            request.Content = content;
        if (Chunked)
            request.Headers.TransferEncodingChunked = true;
        request.Headers.TryAddWithoutValidation("Authorization", Authorization(SignedToken()));
        Otherwise(request);
        return request;
    }
}
