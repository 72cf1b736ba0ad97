using System.Collections.ObjectModel;
using Microsoft.Azure.Cosmos;
using PartnerBot.Queries;

namespace PartnerBot.Stores.Cosmos;

/// <summary>The container of the register: what is indexed is what conditions and orders look at, and nothing else.</summary>
internal static class RegisterContainer
{
    public const string Name = "register";
    public const string PartitionPath = "/partition";

    public static ContainerProperties Properties()
    {
        var properties = new ContainerProperties(Name, PartitionPath);
        var indexing = properties.IndexingPolicy;
        foreach (var path in (string[])["/partition/?", "/version/?", "/kind/?", "/key/?", "/values/*", "/days/*", "/flags/*", "/numbers/*", "/up/*", "/down/*"])
            indexing.IncludedPaths.Add(new() { Path = path });
        // Of the folded texts only the short ones: that of all columns is as long as the row, and searched only beside other conditions.
        foreach (var field in Enum.GetValues<Target>().SelectMany(Fields.Of).Where(f => f.Kind == FieldKind.Text && f.Field != Field.Text).Select(f => f.Field).Distinct())
            indexing.IncludedPaths.Add(new() { Path = $"/texts/{SnakeCase.Of(field)}/?" });
        indexing.ExcludedPaths.Add(new() { Path = "/*" });
        foreach (var field in Enum.GetValues<Target>().SelectMany(Fields.SortsOf).Where(f => f != Field.Id).Distinct())
        {
            indexing.CompositeIndexes.Add(Order("up", field, CompositePathSortOrder.Ascending));
            indexing.CompositeIndexes.Add(Order("down", field, CompositePathSortOrder.Descending));
        }

        return properties;
    }

    private static Collection<CompositePath> Order(string way, Field field, CompositePathSortOrder order) =>
        [new() { Path = $"/{way}/{SnakeCase.Of(field)}", Order = order }, new() { Path = "/key", Order = CompositePathSortOrder.Ascending }];
}
