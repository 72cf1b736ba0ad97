using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerBot.Register;

namespace PartnerBot.Digests.Content;

/// <summary>What the next edition of a digest is compared with.</summary>
internal sealed record EditionMarks
{
    /// <summary>So many rows are compared from edition to edition; more would not fit beside it.</summary>
    public const int MostRows = 2_000;

    /// <summary>Ids of the rows that the digest is about, with a hash of each; null when they are too many.</summary>
    public IReadOnlyDictionary<string, string>? Rows { get; init; }

    /// <summary>Ids of the rows that were shown first.</summary>
    public IReadOnlyList<string> Seen { get; init; } = [];

    /// <summary>Groups and their counts, of a digest that counts.</summary>
    public IReadOnlyDictionary<string, int>? Groups { get; init; }

    /// <summary>The figure of a digest that asks for one.</summary>
    public string? Value { get; init; }

    /// <summary>These, without the rows or groups where those make them longer than an edition keeps; null where even that is too long.</summary>
    public EditionMarks? Fitting() =>
        ToJson().Length <= Edition.LongestMarks ? this
        : this is { Rows: null, Groups: null } ? null
        : (this with { Rows = null, Groups = null }).Fitting();

    public string ToJson() => JsonSerializer.Serialize(this, EditionMarksJson.Default.EditionMarks);

    /// <summary>Null for none, and for what another version wrote.</summary>
    public static EditionMarks? Read(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize(json, EditionMarksJson.Default.EditionMarks);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Eight digits that differ when a row does (FNV-1a).</summary>
    public static string HashOf(Row row)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(JsonSerializer.Serialize(row, row.GetType(), RegisterJson.Options)))
            hash = unchecked((hash ^ b) * 16777619u);
        return hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(EditionMarks))]
internal sealed partial class EditionMarksJson : JsonSerializerContext;
