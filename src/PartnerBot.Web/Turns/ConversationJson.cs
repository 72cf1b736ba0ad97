using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Web.Turns;

/// <summary>Conversations as they are kept: queries as their canonical line, enumerations by name, and no trace of the reading.</summary>
public static class ConversationJson
{
    /// <summary>Raise it when an older form would be read with another meaning: what bears another number begins afresh.</summary>
    private const int Version = 1;

    private static readonly JsonSerializerOptions Options = new(RegisterJson.Options)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(WithoutTrace),
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false), new QueryLine() },
    };

    public static string Write(Conversation conversation) => JsonSerializer.Serialize(new Kept(Version, conversation), Options);

    /// <returns>Null for what this version cannot read.</returns>
    public static Conversation? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Kept>(json, Options) is { Version: Version, Conversation: { } conversation } ? conversation : null;
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void WithoutTrace(JsonTypeInfo type)
    {
        foreach (var trace in type.Properties.Where(p => p.PropertyType == typeof(Trace)).ToList())
            type.Properties.Remove(trace);
    }

    private sealed record Kept(int Version, Conversation? Conversation);

    private sealed class QueryLine : JsonConverter<Query>
    {
        public override Query Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            QueryText.TryRead(reader.GetString() ?? "", out var query, out var error) ? query : throw new JsonException(error);

        public override void Write(Utf8JsonWriter writer, Query value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
