using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PartnerBot.Web.Channels.Teams.Activities;

namespace PartnerBot.Web.Channels.Teams.Connector;

/// <summary>The connector's REST calls that the bot uses. Retries and tokens are the business of the handlers below it.</summary>
public sealed class ConnectorClient(HttpClient http, TimeProvider clock)
{
    /// <summary>Members asked for at once; the connector allows 50 to 500.</summary>
    public const int PageSize = 500;

    /// <summary>Replies in the thread of an activity, or sends to the conversation where it names none.</summary>
    /// <param name="once">Without another try after a passing refusal.</param>
    public Task<SendOutcome> SendAsync(string serviceUrl, OutgoingActivity activity, CancellationToken cancellation, bool once = false)
    {
        var conversation = activity.Conversation?.Id ?? "";
        var address = activity.ReplyToId is { Length: > 0 } id ? ConnectorAddress.Activity(serviceUrl, conversation, id) : ConnectorAddress.Activities(serviceUrl, conversation);
        return AskAsync(HttpMethod.Post, address, Json(activity, Wire.Json.OutgoingActivity), cancellation, once);
    }

    /// <summary>Puts an activity in the place of one sent before.</summary>
    public Task<SendOutcome> UpdateAsync(string serviceUrl, string id, OutgoingActivity activity, CancellationToken cancellation) =>
        AskAsync(HttpMethod.Put, ConnectorAddress.Activity(serviceUrl, activity.Conversation?.Id ?? "", id), Json(activity, Wire.Json.OutgoingActivity), cancellation);

    public Task<SendOutcome> DeleteAsync(string serviceUrl, string conversation, string id, CancellationToken cancellation) =>
        AskAsync(HttpMethod.Delete, ConnectorAddress.Activity(serviceUrl, conversation, id), null, cancellation);

    /// <returns>With <see cref="Sent"/> the conversation's id.</returns>
    public Task<SendOutcome> CreateAsync(string serviceUrl, NewConversation conversation, CancellationToken cancellation) =>
        AskAsync(HttpMethod.Post, ConnectorAddress.Conversations(serviceUrl), Json(conversation, Wire.Json.NewConversation), cancellation);

    /// <param name="continuation">The token of the page before; null for the first.</param>
    /// <exception cref="HttpRequestException">The connector refused, or was not reached, after all retries.</exception>
    public Task<MemberPage> MembersAsync(string serviceUrl, string conversation, string? continuation, CancellationToken cancellation) =>
        ReadAsync(ConnectorAddress.Members(serviceUrl, conversation, PageSize, continuation), Wire.Json.MemberPage, cancellation);

    /// <param name="member">The id in Teams, the Entra object id or the user principal name.</param>
    /// <exception cref="HttpRequestException">The connector refused, or was not reached, after all retries.</exception>
    public Task<Member> MemberAsync(string serviceUrl, string conversation, string member, CancellationToken cancellation) =>
        ReadAsync(ConnectorAddress.Member(serviceUrl, conversation, member), Wire.Json.Member, cancellation);

    private async Task<SendOutcome> AskAsync(HttpMethod method, Uri address, HttpContent? content, CancellationToken cancellation, bool once = false)
    {
        try
        {
            using var request = new HttpRequestMessage(method, address) { Content = content };
            request.Options.Set(RetryingHandler.Once, once);
            using var answer = await http.SendAsync(request, cancellation);
            return ConnectorAnswer.Of(answer, await answer.Content.ReadAsByteArrayAsync(cancellation), clock.GetUtcNow());
        }
        catch (HttpRequestException e)
        {
            return new Unreachable(e.Message, !NeverLeft(e.HttpRequestError));
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            return new Unreachable(e.Message, MayHaveArrived: true);
        }
    }

    private async Task<T> ReadAsync<T>(Uri address, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        using var answer = await http.GetAsync(address, cancellation);
        answer.EnsureSuccessStatusCode();
        try
        {
            return JsonSerializer.Deserialize(await answer.Content.ReadAsByteArrayAsync(cancellation), type) ?? throw new HttpRequestException("The connector answered nothing.");
        }
        catch (JsonException e)
        {
            throw new HttpRequestException("The connector's answer cannot be read.", e);
        }
    }

    private static bool NeverLeft(HttpRequestError error) => error is
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.UserAuthenticationError;

    private static ByteArrayContent Json<T>(T value, JsonTypeInfo<T> type) =>
        new(JsonSerializer.SerializeToUtf8Bytes(value, type)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" } } };
}
