using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartnerBot.Register;

namespace PartnerBot.Stores.Cosmos;

/// <summary>The vocabulary of a version, compressed and cut into documents, since one holds 2 MB at most.</summary>
internal static class VocabularyDocuments
{
    private const int BytesPerPart = 1_000_000;

    public static IReadOnlyList<JsonObject> Of(Vocabulary vocabulary, string version)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            JsonSerializer.Serialize(zip, vocabulary, RegisterJson.Options);
        return
        [
            .. packed.ToArray().Chunk(BytesPerPart).Select((part, i) => new JsonObject
            {
                ["id"] = Id(i),
                ["partition"] = Documents.Partition(version, ""),
                ["schema"] = Documents.Schema,
                ["version"] = version,
                ["kind"] = "vocabulary",
                ["part"] = Convert.ToBase64String(part),
            }),
        ];
    }

    /// <exception cref="JsonException">A part is missing or damaged.</exception>
    public static async Task<Vocabulary> ReadAsync(DocumentReader documents, CurrentVersion version, CancellationToken cancellation)
    {
        using var packed = new MemoryStream();
        for (var i = 0; i < version.VocabularyParts; i++)
        {
            var part = await documents.PointAsync(Id(i), Documents.Partition(version.Name, ""), cancellation).ConfigureAwait(false)
                ?? throw new JsonException($"Part {i} of the vocabulary is missing.");
            packed.Write(part.GetProperty("part").GetBytesFromBase64());
        }

        packed.Position = 0;
        using var zip = new GZipStream(packed, CompressionMode.Decompress);
        return await JsonSerializer.DeserializeAsync<Vocabulary>(zip, RegisterJson.Options, cancellation).ConfigureAwait(false)
            ?? throw new JsonException("The vocabulary is null.");
    }

    private static string Id(int part) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"vocabulary:{part}");
}
