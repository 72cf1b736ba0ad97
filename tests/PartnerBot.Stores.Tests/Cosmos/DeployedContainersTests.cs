using System.Text.Json.Nodes;
using Microsoft.Azure.Cosmos;
using PartnerBot.Stores.Cosmos;
using PartnerBot.Stores.Cosmos.State;

namespace PartnerBot.Stores.Tests.Cosmos;

/// <summary>A managed identity may read and write documents but not make containers, so the ARM template makes them: with the policies that the code would.</summary>
public sealed class DeployedContainersTests
{
    [Theory]
    [InlineData(RegisterContainer.Name)]
    [InlineData(StateContainer.Name)]
    public void the_template_makes_the_container_that_the_code_would(string name)
    {
        var wanted = Deployed(name == RegisterContainer.Name ? RegisterContainer.Properties() : StateContainer.Properties);
        var got = Template()["resources"]!.AsArray().Select(r => r!["properties"]?["resource"]).SingleOrDefault(r => (string?)r?["id"] == name);
        Assert.True(JsonNode.DeepEquals(wanted, got), $"wanted: {wanted.ToJsonString()}\ngot: {got?.ToJsonString()}");
    }

    private static JsonNode Template()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "deploymentTemplates", "azuredeploy.json");
            if (File.Exists(file))
                return JsonNode.Parse(File.ReadAllText(file))!;
        }

        throw new FileNotFoundException("The tests must run from below the folder of PartnerBot.sln.");
    }

    private static JsonObject Deployed(ContainerProperties container)
    {
        var resource = new JsonObject
        {
            ["id"] = container.Id,
            ["partitionKey"] = new JsonObject { ["paths"] = new JsonArray(container.PartitionKeyPath), ["kind"] = "Hash", ["version"] = 2 },
            ["indexingPolicy"] = new JsonObject
            {
                ["indexingMode"] = "consistent",
                ["automatic"] = true,
                ["includedPaths"] = Paths(container.IndexingPolicy.IncludedPaths.Select(p => p.Path)),
                ["excludedPaths"] = Paths(container.IndexingPolicy.ExcludedPaths.Select(p => p.Path)),
                ["compositeIndexes"] = new JsonArray([.. container.IndexingPolicy.CompositeIndexes.Select(index => new JsonArray([.. index.Select(Step)]))]),
            },
        };
        if (container.DefaultTimeToLive is { } seconds)
            resource["defaultTtl"] = seconds;
        return resource;
    }

    private static JsonArray Paths(IEnumerable<string> paths) => new([.. paths.Select(p => new JsonObject { ["path"] = p })]);

    private static JsonObject Step(CompositePath path) => new() { ["path"] = path.Path, ["order"] = path.Order == CompositePathSortOrder.Ascending ? "ascending" : "descending" };
}
