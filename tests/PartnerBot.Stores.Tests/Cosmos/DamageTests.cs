using System.Text.Json.Nodes;
using Microsoft.Azure.Cosmos;
using PartnerBot.Queries;
using PartnerBot.Stores.Cosmos;

namespace PartnerBot.Stores.Tests.Cosmos;

/// <summary>Documents changed or deleted by hand are noticed, and said in a sentence.</summary>
public sealed class DamageTests(CosmosServerFixture server) : IClassFixture<CosmosServerFixture>
{
    private static readonly Query One = new(Target.Agreements) { Where = [new Among(Field.Id, "naist-0001")] };

    [CosmosFact]
    public async Task a_row_that_cannot_be_read_is_no_answer() => await AssertAdviceAsync(
        "agreements:naist-0001", "naist", d => d["row"]!["Signed"] = "yesterday", "A document in the database (*) is damaged: import your register again.");

    [CosmosFact]
    public async Task a_row_without_its_columns_is_no_answer() => await AssertAdviceAsync(
        "agreements:naist-0001", "naist", d => d["row"] = new JsonObject(), "A document in the database (*) is damaged: import your register again.");

    [CosmosFact]
    public async Task a_vocabulary_that_cannot_be_unpacked_is_no_answer() => await AssertAdviceAsync(
        "vocabulary:0", "", d => d["part"] = "AAAA", "A document in the database (*) is damaged: import your register again.");

    [CosmosFact]
    public async Task a_register_of_another_schema_is_not_read() => await AssertAdviceAsync(
        null, "", d => d["current"]!["schema"] = 0,
        "The register in the database (*) was written by another version of PartnerBot: import your register again with this one.");

    [CosmosFact]
    public async Task a_missing_container_says_what_to_do()
    {
        await using var test = await CosmosTestStore.OpenAsync(server.Server.NewDatabase(), SampleRegister.Load());
        await test.Connection.Container(RegisterContainer.Name).DeleteContainerAsync();
        var e = await Assert.ThrowsAsync<StoreException>(() => test.Store.RunAsync(One, Page.All, default));
        Assert.EndsWith("or one of its containers is missing: deploy the template again, or import your register.", e.Message, StringComparison.Ordinal);
    }

    [CosmosFact]
    public async Task a_deleted_document_is_found_by_the_check()
    {
        await using var test = await CosmosTestStore.OpenAsync(server.Server.NewDatabase(), SampleRegister.Load());
        var name = await VersionAsync(test);
        await test.Connection.Container(RegisterContainer.Name).DeleteItemAsync<object>("agreements:naist-0001", new($"{name}/naist"));
        Assert.Contains("documents where", Assert.Single(await test.Store.CheckAsync(default)), StringComparison.Ordinal);
    }

    private async Task AssertAdviceAsync(string? id, string home, Action<JsonObject> damage, string wanted)
    {
        await using var test = await CosmosTestStore.OpenAsync(server.Server.NewDatabase(), SampleRegister.Load());
        var container = test.Connection.Container(RegisterContainer.Name);
        var partition = id is null ? RegisterVersions.DocumentPartition : $"{await VersionAsync(test)}/{home}";
        using var there = await container.ReadItemStreamAsync(id ?? RegisterVersions.DocumentId, new(partition));
        var document = (JsonObject)(await JsonNode.ParseAsync(there.Content))!;
        damage(document);
        using var body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()));
        (await container.UpsertItemStreamAsync(body, new(partition))).EnsureSuccessStatusCode();
        var e = await Assert.ThrowsAsync<StoreException>(() => test.Store.RunAsync(One, Page.All, default));
        Assert.Equal(wanted.Replace("*", test.Connection.Place.ToString(), StringComparison.Ordinal), e.Message);
    }

    private static async Task<string> VersionAsync(CosmosTestStore test) =>
        (await new VersionsDocument(test.Connection.Container(RegisterContainer.Name)).ReadAsync(default))!.Current!.Name;
}
