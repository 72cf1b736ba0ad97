using PartnerBot.Register;

namespace PartnerBot.Stores.Cosmos;

/// <summary>The one document that says which version of the register is in use, and which others have documents. Changing it is the switch.</summary>
internal sealed record RegisterVersions
{
    public const string DocumentId = "versions";
    public const string DocumentPartition = "versions";

    public string Id { get; init; } = DocumentId;

    public string Partition { get; init; } = DocumentPartition;

    /// <summary>Null before the first import has come to its end.</summary>
    public CurrentVersion? Current { get; init; }

    /// <summary>Versions being written, abandoned, or replaced.</summary>
    public ValueList<OtherVersion> Others { get; init; } = [];

    public OtherVersion? Other(string name) => Others.FirstOrDefault(o => o.Name == name);

    public ValueList<OtherVersion> OthersBut(string name) => Others.Where(o => o.Name != name).ToValueList();
}

/// <summary>A version that is complete and in use.</summary>
/// <param name="Name">Stands in every document of it.</param>
/// <param name="Content">The vocabulary's version: the hash of what was imported.</param>
/// <param name="Documents">How many it has, with those of the vocabulary.</param>
/// <param name="VocabularyParts">How many documents the vocabulary is cut into.</param>
/// <param name="Since">When it came into use.</param>
/// <param name="Session">Up to where the service had written it; null where the service names no sessions.</param>
internal sealed record CurrentVersion(string Name, int Schema, string Content, int Documents, int VocabularyParts, DateTimeOffset Since, string? Session);

/// <param name="Since">When its import began, or when it was replaced.</param>
/// <param name="IsGoing">It is being deleted: nobody may write it any more.</param>
internal sealed record OtherVersion(string Name, DateTimeOffset Since, bool IsGoing = false);
