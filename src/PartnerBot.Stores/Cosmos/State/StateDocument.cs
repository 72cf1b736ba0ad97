using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerBot.Keeping;
using PartnerBot.Queries;

namespace PartnerBot.Stores.Cosmos.State;

/// <summary>A record as a document. The value stands in it as a text, since the service would round large numbers and reorder nothing but might one day.</summary>
/// <param name="Name">The record's own id; the document's is made of it.</param>
/// <param name="Due">Instants as text of one length in UTC, whose order is that of time.</param>
/// <param name="Ttl">Seconds after which the service takes the document away.</param>
/// <param name="Writing">A new one for every attempt to write, by which an attempt whose answer was lost is known again.</param>
internal sealed record StateDocument(
    [property: JsonRequired] string Id, [property: JsonRequired] string Owner, [property: JsonRequired] string Kind, [property: JsonRequired] string Name,
    [property: JsonRequired] string Json, string? Due, string? Expires, int? Ttl, [property: JsonRequired] string Writing,
    [property: JsonPropertyName("_etag")] string? ServiceETag = null)
{
    private const int LongestPlainId = 200;

    // The service removes late rather than early: what has expired is passed over by every reading anyway.
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    private static readonly JsonSerializerOptions Format = new(CosmosJson.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static StateDocument Of(StateEntry entry, DateTimeOffset now) => new(
        IdOf(entry.Key), entry.Key.Owner, SnakeCase.Of(entry.Key.Kind), entry.Key.Id, entry.Json,
        Written(entry.Due), Written(entry.Expires), TimeToLive(entry.Expires, now), Guid.NewGuid().ToString("N"));

    /// <summary>The document's id: the record's where the service allows its characters, else a digest of it.</summary>
    public static string IdOf(StateKey key)
    {
        var isPlain = key.Id.Length <= LongestPlainId && key.Id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '@' or '=');
        return SnakeCase.Of(key.Kind) + (isPlain ? "!" + key.Id : "~" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.Id))));
    }

    /// <exception cref="JsonException">It is not a document that was written here.</exception>
    public static StateDocument Read(Stream document) => Demand(JsonSerializer.Deserialize<StateDocument>(document, Format));

    /// <exception cref="JsonException">One of them is not a document that was written here.</exception>
    public static IReadOnlyList<StateDocument> ReadPage(Stream page) => [.. JsonSerializer.Deserialize<Page>(page, Format)!.Documents.Select(Demand)];

    public MemoryStream Write()
    {
        var json = new MemoryStream();
        JsonSerializer.Serialize(json, this, Format);
        json.Position = 0;
        return json;
    }

    /// <param name="kind">The kind that was asked for.</param>
    public StateEntry Entry(StateKind kind) => new(new StateKey(kind, Owner, Name), Json)
    {
        ETag = new WritingTag(ServiceETag!, Instant(Expires)).ToString(),
        Due = Instant(Due),
        Expires = Instant(Expires),
    };

    public bool HasExpired(DateTimeOffset now) => Instant(Expires) <= now;

    public static string? Written(DateTimeOffset? instant) => instant?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset? Instant(string? text) =>
        text is null ? null
        : DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant
        : throw new JsonException($"'{text}' is no instant.");

    private static int? TimeToLive(DateTimeOffset? expires, DateTimeOffset now)
    {
        if (expires is not { } end)
            return null;
        var seconds = Math.Ceiling(Math.Max(0, (end - now).TotalSeconds) + Grace.TotalSeconds);
        return seconds < int.MaxValue ? (int)seconds : null;
    }

    private static StateDocument Demand(StateDocument? document) =>
        document is { Id: not null, Owner: not null, Name: not null, Json: not null, ServiceETag: not null }
            ? document
            : throw new JsonException($"The document '{document?.Id}' lacks a part.");

    private sealed record Page([property: JsonRequired, JsonPropertyName("Documents")] IReadOnlyList<StateDocument> Documents);
}
