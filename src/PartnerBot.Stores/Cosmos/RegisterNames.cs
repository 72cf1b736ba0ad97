using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Cosmos;

/// <summary>What a process remembers of the version in use: its vocabulary, and the ways from a name to others that conditions and groups need.</summary>
internal sealed class RegisterNames
{
    private readonly ILookup<string, string> _members;

    public RegisterNames(string version, Vocabulary vocabulary)
    {
        Version = version;
        Vocabulary = vocabulary;
        _members = vocabulary.Institutions.Where(i => i.Parent is not null).ToLookup(i => i.Parent!, i => i.Id, StringComparer.Ordinal);
        Index = new(new()
        {
            Institutions = vocabulary.Institutions,
            Units = vocabulary.Units,
            Agreements = [],
            Networks = vocabulary.Networks,
            Activities = [],
            Metrics = [],
            Policies = [],
            Sources = vocabulary.Sources,
            Countries = vocabulary.Countries,
            Regions = vocabulary.Regions,
        });
    }

    /// <summary>The name of the version's documents.</summary>
    public string Version { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>Reads fields of rows that were taken from documents.</summary>
    public RegisterIndex Index { get; }

    /// <summary>The institutions and all that are below them.</summary>
    public IEnumerable<string> WithMembers(IEnumerable<string> institutions) => institutions.SelectMany(i => WithMembers(_members[i]).Prepend(i));
}
