using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Teams.Authentication;

/// <summary>Sound requests, each spoiled in one way, with the status that it has to get.</summary>
internal static class Attacks
{
    private static readonly RSA Stranger = RSA.Create(2048);
    private static readonly ECDsa Curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    private static readonly string[] StrangeConnectors =
    [
        "https://evil.example/", "http://smba.trafficmanager.net/emea/", "https://smba.trafficmanager.net@evil.example/", "https://u:p@smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net:8443/emea/", "https://smba.trafficmanager.net.evil.example/", "https://evil-smba.trafficmanager.net/", "https://smba.trafficmanager.net./emea/",
        "https://smba.infra.gov.teams.microsoft.us/teams/", "https://smba.trafficmanager.net/emea/?x=", "https://smba.trafficmanager.net/#/", "https://smbа.trafficmanager.net/",
        "http://127.0.0.1/", "https://localhost/", "https://169.254.169.254/metadata/", "https://[::1]/", "file:///etc/passwd", "ftp://smba.trafficmanager.net/", "javascript:alert(1)",
        "//smba.trafficmanager.net/emea/", "smba.trafficmanager.net", "/api/messages", "https://", " ",
    ];

    /// <summary>By family; the name of each is the sentence that a failure prints.</summary>
    public static IReadOnlyList<(string Name, int Status, Action<ChannelRequest, ChannelKey> Spoil)> All { get; } =
        [.. Headers, .. Tokens, .. Signatures, .. Claims, .. Channels, .. Tenants, .. Hosts, .. Bodies, .. Methods];

    private static IEnumerable<(string, int, Action<ChannelRequest, ChannelKey>)> Headers =>
    [
        ("no Authorization header", 401, (r, _) => r.Authorization = _ => []),
        ("an empty header", 401, (r, _) => r.Authorization = _ => [""]),
        ("Bearer without a token", 401, (r, _) => r.Authorization = _ => ["Bearer "]),
        ("the token without a scheme", 401, (r, _) => r.Authorization = t => [t]),
        ("Basic in place of Bearer", 401, (r, _) => r.Authorization = t => [$"Basic {t}"]),
        ("three parts", 401, (r, _) => r.Authorization = t => [$"Bearer {t} {t}"]),
        ("two tokens in one header", 401, (r, _) => r.Authorization = t => [$"Bearer {t}, Bearer {t}"]),
        ("two Authorization values", 401, (r, _) => r.Authorization = t => [$"Bearer {t}", "Bearer x"]),
        ("the token in the query", 401, (r, _) => (r.Path, r.Authorization) = ($"/api/messages?access_token={r.SignedToken()}", _ => [])),
        ("the token in a cookie", 401, (r, _) => (r.Otherwise, r.Authorization) = (m => m.Headers.Add("Cookie", $"access_token={r.SignedToken()}"), _ => [])),
        ("the token in the body", 401, (r, _) => (r.Activity["access_token"], r.Authorization) = (r.SignedToken(), _ => [])),
        ("a forwarded claim to be local", 401, (r, _) => (r.Otherwise, r.Authorization) = (m => m.Headers.Add("X-Forwarded-For", "127.0.0.1"), _ => [])),
    ];

    private static IEnumerable<(string, int, Action<ChannelRequest, ChannelKey>)> Tokens =>
    [
        ("a token that is a word", 401, (r, _) => r.Token = _ => "token"),
        ("two segments", 401, (r, _) => r.Token = t => t[..t.LastIndexOf('.')]),
        ("four segments", 401, (r, _) => r.Token = t => t + ".AAAA"),
        ("five segments", 401, (r, _) => r.Token = t => t + ".AAAA.AAAA"),
        ("a header that is no base64", 401, (r, _) => r.Token = t => "!!!" + t),
        ("a header that is no JSON", 401, (r, _) => r.Token = t => Base64UrlEncoder.Encode("{") + t[t.IndexOf('.')..]),
        ("claims that are no JSON", 401, (r, _) => r.Token = t => $"{t.Split('.')[0]}.{Base64UrlEncoder.Encode("[1")}.{t.Split('.')[2]}"),
        ("a token of 20 KB", 401, (r, _) => r.Claims["padding"] = new string('x', 12_000)),
    ];

    private static IEnumerable<(string, int, Action<ChannelRequest, ChannelKey>)> Signatures =>
    [
        ("algorithm none", 401, (r, _) => (r.Header["alg"], r.Sign) = ("none", _ => [])),
        ("algorithm None", 401, (r, _) => (r.Header["alg"], r.Sign) = ("None", _ => [])),
        ("algorithm none with the signature kept", 401, (r, _) => r.Header["alg"] = "none"),
        ("no algorithm", 401, (r, _) => r.Header.Remove("alg")),
        ("HS256 with the public key's numbers", 401, (r, k) => (r.Header["alg"], r.Sign) = ("HS256", d => HMACSHA256.HashData(k.Rsa.ExportParameters(false).Modulus!, d))),
        ("HS256 with the public key's PEM", 401, (r, k) => (r.Header["alg"], r.Sign) = ("HS256", d => HMACSHA256.HashData(Encoding.ASCII.GetBytes(k.Rsa.ExportSubjectPublicKeyInfoPem()), d))),
        ("HS256 with an empty secret", 401, (r, _) => (r.Header["alg"], r.Sign) = ("HS256", d => HMACSHA256.HashData(Array.Empty<byte>(), d))),
        ("PS256 with the right key", 401, (r, k) => (r.Header["alg"], r.Sign) = ("PS256", d => k.Rsa.SignData(d, HashAlgorithmName.SHA256, RSASignaturePadding.Pss))),
        ("ES256 with a stranger's key", 401, (r, _) => (r.Header["alg"], r.Sign) = ("ES256", d => Curve.SignData(d, HashAlgorithmName.SHA256))),
        ("RS256 that is SHA-1", 401, (r, k) => r.Sign = d => k.Rsa.SignData(d, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1)),
        ("a stranger's key under the right name", 401, (r, _) => r.Sign = ByStranger),
        ("a stranger's key under a name of its own", 401, (r, _) => (r.Header["kid"], r.Sign) = ("stranger", ByStranger)),
        ("a stranger's key without a name", 401, (r, _) => Unnamed(r, ByStranger)),
        ("the right key without its name", 401, (r, _) => Unnamed(r, r.Sign)),
        ("the right key under another's name", 401, (r, _) => r.Header["kid"] = "other"),
        ("a name that is a path", 401, (r, _) => (r.Header["kid"], r.Sign) = ("../../dev/null", ByStranger)),
        ("the key brought along as jwk", 401, (r, _) => Bring(r, "jwk", new JsonObject { ["kty"] = "RSA", ["n"] = Base64UrlEncoder.Encode(Stranger.ExportParameters(false).Modulus!), ["e"] = "AQAB" })),
        ("the key brought along as jku", 401, (r, _) => Bring(r, "jku", "https://evil.example/keys")),
        ("the key brought along as x5u", 401, (r, _) => Bring(r, "x5u", "https://evil.example/cert")),
        ("the key brought along as x5c", 401, (r, _) => Bring(r, "x5c", new JsonArray(StrangersCertificate()))),
        ("a condition in crit that is not understood", 401, (r, _) => r.Header["crit"] = new JsonArray("exp")),
        ("no signature", 401, (r, _) => r.Sign = _ => []),
        ("half a signature", 401, (r, _) => Cut(r)),
        ("another token's signature", 401, (r, _) => r.Sign = Over(r, "{}")),
        ("claims changed after signing", 401, (r, _) => r.Token = t => $"{t.Split('.')[0]}.{Base64UrlEncoder.Encode(r.Claims.ToJsonString().Replace("emea", "amer", StringComparison.Ordinal))}.{t.Split('.')[2]}"),
        ("a header changed after signing", 401, (r, _) => r.Token = t => Base64UrlEncoder.Encode("""{"alg":"RS256","kid":"key-1"}""") + t[t.IndexOf('.')..]),
    ];

    private static IEnumerable<(string, int, Action<ChannelRequest, ChannelKey>)> Claims =>
    [
        ("a stranger as issuer", 401, (r, _) => r.Claims["iss"] = "https://evil.example"),
        ("the emulator's issuer", 401, (r, _) => r.Claims["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
        ("an emulator token for this very app", 401, (r, _) => (r.Claims["iss"], r.Claims["ver"], r.Claims["azp"]) = ("https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0", "2.0", ChannelRequest.AppId)),
        ("the own tenant as issuer", 401, (r, _) => r.Claims["iss"] = $"https://login.microsoftonline.com/{ChannelRequest.Tenant}/v2.0"),
        ("another cloud's issuer", 401, (r, _) => r.Claims["iss"] = "https://api.botframework.us"),
        ("the issuer with a slash", 401, (r, _) => r.Claims["iss"] = "https://api.botframework.com/"),
        ("the issuer as a beginning", 401, (r, _) => r.Claims["iss"] = "https://api.botframework.com.evil.example"),
        ("no issuer", 401, (r, _) => r.Claims.Remove("iss")),
        ("an issuer that is a list", 401, (r, _) => r.Claims["iss"] = new JsonArray("https://api.botframework.com")),
        ("another bot as audience", 401, (r, _) => r.Claims["aud"] = "b0000000-0000-0000-0000-00000000000b"),
        ("the connector as audience", 401, (r, _) => r.Claims["aud"] = "https://api.botframework.com"),
        ("the app's URI as audience", 401, (r, _) => r.Claims["aud"] = $"api://{ChannelRequest.AppId}"),
        ("two audiences", 401, (r, _) => r.Claims["aud"] = new JsonArray(ChannelRequest.AppId, "b0000000-0000-0000-0000-00000000000b")),
        ("no audience", 401, (r, _) => r.Claims.Remove("aud")),
        ("an empty audience", 401, (r, _) => r.Claims["aud"] = ""),
        ("expired six minutes ago", 401, (r, _) => r.Claims["exp"] = FromNow(-6)),
        ("expired long ago", 401, (r, _) => r.Claims["exp"] = 1),
        ("no expiry", 401, (r, _) => r.Claims.Remove("exp")),
        ("an expiry that is a word", 401, (r, _) => r.Claims["exp"] = "never"),
        ("an expiry beyond all calendars", 401, (r, _) => r.Claims["exp"] = 1e300),
        ("not valid for six minutes yet", 401, (r, _) => r.Claims["nbf"] = FromNow(6)),
        ("no serviceurl", 401, (r, _) => r.Claims.Remove("serviceurl")),
        ("an empty serviceurl", 401, (r, _) => r.Claims["serviceurl"] = ""),
        ("a serviceurl that is null", 401, (r, _) => r.Claims["serviceurl"] = null),
        ("a serviceurl that is a list", 401, (r, _) => r.Claims["serviceurl"] = new JsonArray(ChannelRequest.ServiceUrl, "https://evil.example/")),
        ("serviceUrl in other letters only", 401, (r, _) => Move(r.Claims, "serviceurl", "serviceUrl")),
    ];

    private static IEnumerable<(string, int, Action<ChannelRequest, ChannelKey>)> Channels =>
    [
        ("a token for another region's connector", 403, (r, _) => r.Claims["serviceurl"] = "https://smba.trafficmanager.net/amer/"),
        ("an activity from another region's connector", 403, (r, _) => r.Activity["serviceUrl"] = "https://smba.trafficmanager.net/amer/"),
        ("an activity from a stranger's connector", 403, (r, _) => r.Activity["serviceUrl"] = "https://evil.example/"),
        ("a serviceUrl that only begins alike", 403, (r, _) => r.Activity["serviceUrl"] = ChannelRequest.ServiceUrl + "x"),
        ("an activity without serviceUrl", 403, (r, _) => r.Activity.Remove("serviceUrl")),
        ("a key without endorsements", 403, (r, _) => Named(r, "bare")),
        ("a key endorsed for other channels", 403, (r, _) => Named(r, "webchat")),
        ("a key with an empty list of endorsements", 403, (r, _) => Named(r, "empty")),
        ("endorsements that are a text", 403, (r, _) => Named(r, "text")),
        ("endorsements that only contain the name", 403, (r, _) => Named(r, "alike")),
        ("a channel that the key is endorsed for but that is not Teams", 403, (r, _) => r.Activity["channelId"] = "webchat"),
        ("the emulator as channel", 403, (r, _) => r.Activity["channelId"] = "emulator"),
        ("the channel in capitals", 403, (r, _) => r.Activity["channelId"] = "MSTEAMS"),
        ("no channel", 403, (r, _) => r.Activity.Remove("channelId")),
    ];

    private static IEnumerable<(string, int, Action<ChannelRequest, ChannelKey>)> Tenants =>
    [
        ("a foreign tenant", 403, (r, _) => (r.Activity["conversation"]!["tenantId"], r.Activity["channelData"]) = (Foreign, TenantData(Foreign))),
        ("a foreign tenant in the conversation", 403, (r, _) => r.Activity["conversation"]!["tenantId"] = Foreign),
        ("a foreign tenant in the channel data", 403, (r, _) => r.Activity["channelData"] = TenantData(Foreign)),
        ("a foreign tenant in the conversation alone", 403, (r, _) => (r.Activity["conversation"]!["tenantId"], r.Activity["channelData"]) = (Foreign, null)),
        ("a foreign tenant in the channel data alone", 403, (r, _) => (r.Activity["channelData"], r.Activity["conversation"]!["tenantId"]) = (TenantData(Foreign), null)),
        ("a tenant that is a number", 403, (r, _) => r.Activity["channelData"] = TenantData(7)),
        ("an empty tenant", 403, (r, _) => (r.Activity["conversation"]!["tenantId"], r.Activity["channelData"]) = ("", TenantData(""))),
        ("the tenant common", 403, (r, _) => (r.Activity["conversation"]!["tenantId"], r.Activity["channelData"]) = ("common", TenantData("common"))),
        ("no tenant", 403, (r, _) => (r.Activity["channelData"], r.Activity["conversation"]!["tenantId"]) = (null, null)),
    ];

    /// <summary>Signed as they stand: a connector that the channel itself would name by mistake gets no token of the bot either.</summary>
    private static IEnumerable<(string, int, Action<ChannelRequest, ChannelKey>)> Hosts => StrangeConnectors.Select(url =>
        ($"the connector {url}", 400, (Action<ChannelRequest, ChannelKey>)((r, _) => (r.Claims["serviceurl"], r.Activity["serviceUrl"]) = (url, url))));

    private static IEnumerable<(string, int, Action<ChannelRequest, ChannelKey>)> Bodies =>
    [
        ("no body", 400, (r, _) => r.Body = []),
        ("a body that is a word", 400, (r, _) => r.Body = "hello"u8.ToArray()),
        ("a body that is a list", 400, (r, _) => r.Body = "[]"u8.ToArray()),
        ("a body that is null", 400, (r, _) => r.Body = "null"u8.ToArray()),
        ("a body that is cut off", 400, (r, _) => r.Body = Encoding.UTF8.GetBytes(r.Activity.ToJsonString()[..^5])),
        ("a body followed by another", 400, (r, _) => r.Body = Encoding.UTF8.GetBytes(r.Activity.ToJsonString() + "{}")),
        ("broken UTF-8", 400, (r, _) => r.Body = [.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8]),
        ("broken UTF-8 in a part that stays raw", 400, (r, _) => r.Body = [.. Encoding.UTF8.GetBytes(r.Activity.ToJsonString()[..^1] + ",\"value\":{\"say\":\""), 0xC3, 0x28, .. "\"}}"u8]),
        ("UTF-16", 400, (r, _) => r.Body = Encoding.Unicode.GetBytes(r.Activity.ToJsonString())),
        ("JSON of 100,000 levels", 400, (r, _) => r.Body = Encoding.UTF8.GetBytes($"{{\"type\":\"message\",\"value\":{new string('[', 100_000)}{new string(']', 100_000)}}}")),
        ("JSON of 100 levels", 400, (r, _) => r.Body = Encoding.UTF8.GetBytes(r.Activity.ToJsonString()[..^1] + $",\"value\":{new string('[', 100)}{new string(']', 100)}}}")),
        ("packed JSON", 400, (r, _) => (r.Body, r.Otherwise) = ([0x1F, 0x8B, 8, 0], m => m.Content!.Headers.ContentEncoding.Add("gzip"))),
        ("no type", 400, (r, _) => r.Activity.Remove("type")),
        ("a type that is a number", 400, (r, _) => r.Activity["type"] = 1),
        ("no conversation", 400, (r, _) => r.Activity.Remove("conversation")),
        ("a conversation without id", 400, (r, _) => r.Activity["conversation"]!["id"] = ""),
        ("a wish for replies in the answer", 400, (r, _) => r.Activity["deliveryMode"] = "expectReplies"),
        ("10 MB", 413, (r, _) => r.Body = new byte[10 * 1024 * 1024]),
        ("10 MB without a length", 413, (r, _) => (r.Body, r.Chunked) = (new byte[10 * 1024 * 1024], true)),
        ("one byte too many", 413, (r, _) => r.Body = new byte[PartnerBot.Web.Channels.Teams.Activities.ActivityBody.LargestBytes + 1]),
        ("plain text", 415, (r, _) => r.ContentType = "text/plain"),
        ("a form", 415, (r, _) => r.ContentType = "application/x-www-form-urlencoded"),
        ("XML", 415, (r, _) => r.ContentType = "application/xml"),
        ("no content type", 415, (r, _) => r.ContentType = null),
    ];

    private static IEnumerable<(string, int, Action<ChannelRequest, ChannelKey>)> Methods =>
        [.. "GET HEAD PUT PATCH DELETE OPTIONS TRACE PROPFIND".Split(' ').Select(name =>
            ($"the method {name}", 405, (Action<ChannelRequest, ChannelKey>)((r, _) => r.Method = new HttpMethod(name))))];

    private const string Foreign = "f0000000-0000-0000-0000-00000000000f";

    private static JsonObject TenantData(JsonNode tenant) => new() { ["tenant"] = new JsonObject { ["id"] = tenant } };

    private static long FromNow(int minutes) => TimeProvider.System.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();

    private static byte[] ByStranger(byte[] data) => Stranger.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    private static void Move(JsonObject claims, string from, string to)
    {
        claims[to] = claims[from]!.DeepClone();
        claims.Remove(from);
    }

    private static void Unnamed(ChannelRequest request, Func<byte[], byte[]> sign) => (request.Header["kid"], request.Sign) = (null, sign);

    private static void Bring(ChannelRequest request, string header, JsonNode value) => (request.Header[header], request.Sign) = (value, ByStranger);

    /// <summary>Signed soundly by a key of the issuer that may not speak for Teams.</summary>
    private static void Named(ChannelRequest request, string key) =>
        (request.Header["kid"], request.Sign) = (key, data => Keys[key].Rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    /// <summary>Keys that the issuer publishes beside the right one.</summary>
    public static readonly IReadOnlyDictionary<string, ChannelKey> Keys = new ChannelKey[]
    {
        new("bare", null), new("webchat", ChannelKey.For("webchat")), new("empty", ChannelKey.For()), new("text", "msteams"), new("alike", ChannelKey.For("msteams2")), new("other", ChannelKey.For("msteams")),
    }.ToDictionary(k => k.Id);

    private static void Cut(ChannelRequest request)
    {
        var sign = request.Sign;
        request.Sign = data => sign(data)[..128];
    }

    private static Func<byte[], byte[]> Over(ChannelRequest request, string other)
    {
        var sign = request.Sign;
        return _ => sign(Encoding.ASCII.GetBytes(other));
    }

    private static string StrangersCertificate()
    {
        var wanted = new CertificateRequest("CN=login.botframework.com", Stranger, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = wanted.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        return Convert.ToBase64String(certificate.Export(X509ContentType.Cert));
    }
}
