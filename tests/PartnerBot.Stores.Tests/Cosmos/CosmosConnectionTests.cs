using Microsoft.Azure.Cosmos;
using PartnerBot.Queries;
using PartnerBot.Stores.Cosmos;

namespace PartnerBot.Stores.Tests.Cosmos;

public sealed class CosmosConnectionTests
{
    [Fact]
    public void an_address_alone_is_opened_by_identity() =>
        Assert.Equal(
            new CosmosPlace(new("https://office.documents.azure.com"), null, "partnerbot", null, false), CosmosPlace.Read("https://office.documents.azure.com"));

    [Fact]
    public void an_address_may_name_its_database_and_identity() =>
        Assert.Equal(
            new CosmosPlace(new("https://office.documents.azure.com:443/"), null, "register", "1f2e", false),
            CosmosPlace.Read("https://office.documents.azure.com:443/; Database=register; ClientId=1f2e"));

    [Fact]
    public void a_connection_string_brings_its_key() =>
        Assert.Equal(
            new CosmosPlace(new("https://localhost:8081/"), "AAE=", "x", null, true),
            CosmosPlace.Read("AccountEndpoint=https://localhost:8081/;AccountKey=AAE=;Database=x;DisableServerCertificateValidation=True;"));

    [Theory]
    [InlineData("AccountKey=AAE=", "The setting for Cosmos DB has no address that begins with https://")]
    [InlineData("AccountEndpoint=http://localhost:8081/", "The setting for Cosmos DB has no address that begins with https://")]
    [InlineData("https://a.documents.azure.com;https://b.documents.azure.com", "The setting for Cosmos DB has two parts 'AccountEndpoint'")]
    [InlineData("https://a.documents.azure.com;Databse=x", "The setting for Cosmos DB has a part 'Databse' that means nothing")]
    [InlineData("https://a.documents.azure.com;AccountKey=AAE=;DisableServerCertificateValidation=True", "The setting for Cosmos DB trusts any certificate of a.documents.azure.com, which is allowed for a server on the same machine only")]
    [InlineData("https://a.documents.azure.com;AccountKey=se cret!", "The account key in the setting for Cosmos DB is not one")]
    public void a_setting_that_is_neither_says_what_to_write(string setting, string wanted)
    {
        var e = Assert.Throws<StoreException>(() => CosmosPlace.Read(setting));
        Assert.StartsWith(wanted, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("se cret", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://office.documents.azure.com", true)]
    [InlineData("AccountEndpoint=https://localhost:8081/;AccountKey=AAE=", true)]
    [InlineData("data/register.db", false)]
    [InlineData(":memory:", false)]
    public void a_file_is_told_from_an_account(string setting, bool wanted) => Assert.Equal(wanted, CosmosPlace.IsMeant(setting));

    [CosmosFact]
    public async Task a_missing_container_is_made_and_found_again()
    {
        await using var server = await CosmosServer.StartAsync();
        using var connection = new CosmosConnection(CosmosPlace.Read(server.NewDatabase()));
        var wanted = new ContainerProperties("things", "/part");
        await connection.EnsureAsync(wanted, default);
        var container = await connection.EnsureAsync(wanted, default);
        await container.CreateItemAsync(new Thing("a", "p", "kept"), new("p"));
        Assert.Equal(new("a", "p", "kept"), (await container.ReadItemAsync<Thing>("a", new("p"))).Resource);
        await connection.Database.DeleteAsync();
    }

    private sealed record Thing(string Id, string Part, string Text);
}
