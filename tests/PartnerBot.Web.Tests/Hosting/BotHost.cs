using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Web.Startup;

namespace PartnerBot.Web.Tests.Hosting;

/// <summary>The whole service on a free loopback port, with a folder of its own and a connector that records.</summary>
public sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;

    private BotHost(WebApplication app, DirectoryInfo folder, RecordingConnector connector)
    {
        _app = app;
        _folder = folder;
        Connector = connector;
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    /// <summary>What every start outside Development needs: the bot's app and tenant.</summary>
    public static readonly IReadOnlyList<string> Registered =
        ["--PartnerBot:Teams:AppId=a0000000-0000-0000-0000-00000000000b", "--PartnerBot:Teams:TenantId=70000000-0000-0000-0000-00000000000e"];

    public RecordingConnector Connector { get; }
    public HttpClient Http { get; }
    public IServiceProvider Parts => _app.Services;

    public static async Task<BotHost> StartAsync(
        IReadOnlyList<string>? settings = null, string environment = "Development", OpenedRegister? register = null, Action<IServiceCollection>? adjust = null)
    {
        var folder = Directory.CreateTempSubdirectory("partnerbot-web-");
        string[] args =
        [
            "--environment", environment, "--urls", "http://127.0.0.1:0", "--contentRoot", folder.FullName,
            "--Logging:LogLevel:Default=None", .. environment == "Development" ? [] : Registered, .. settings ?? ["--PartnerBot:AllowAnonymous=true"],
        ];
        var app = await BotApplication.BuildAsync(args, register ?? TinyRegister.Opened(), adjust);
        await app.StartAsync();
        return new BotHost(app, folder, await RecordingConnector.StartAsync());
    }

    public Task<HttpResponseMessage> PostAsync(string json, string contentType = "application/json") =>
        Http.PostAsync("/api/messages", new StringContent(json, Encoding.UTF8, contentType));

    /// <summary>What came back through the connector but for "typing", which a busy machine may add.</summary>
    public IReadOnlyList<SentActivity> Replies => [.. Connector.Sent.Where(s => s.Type != "typing")];

    /// <summary>Sends a message that must be taken and gives what came back.</summary>
    public async Task<IReadOnlyList<SentActivity>> SayAsync(
        string text, string conversation = "c1", string? id = null, string person = "29:person", string conversationType = "personal", string locale = "en-GB")
    {
        var before = Replies.Count;
        using var answer = await PostAsync(TeamsSends.Message(text, Connector.Url, conversation, id, person: person, conversationType: conversationType, locale: locale));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return [.. Replies.Skip(before)];
    }

    /// <summary>Presses a button that shows a new card, and gives the body of the answer.</summary>
    public Task<JsonElement> PressAsync(object data, string conversation = "c1", string conversationType = "personal", string person = "29:person") =>
        InvokeAsync("adaptiveCard/action", new { action = new { type = "Action.Execute", verb = "show", data }, trigger = "manual" }, conversation, conversationType, person);

    public async Task<JsonElement> InvokeAsync(
        string name, object value, string conversation = "c1", string conversationType = "personal", string person = "29:person", string locale = "en-GB")
    {
        using var answer = await PostAsync(TeamsSends.Invoke(name, Connector.Url, value, conversation, conversationType, person, locale));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        await Connector.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
