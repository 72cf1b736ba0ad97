using System.Net.Http.Headers;
using System.Text.Json;
using PartnerBot.Web.Channels.Teams.Activities;

namespace PartnerBot.Web.Channels.Teams.Connector;

/// <summary>Sends activities to the conversation's connector.</summary>
public sealed class ConnectorClient(HttpClient http)
{
    /// <summary>Replies in the thread of an activity, or in the conversation where it has no id.</summary>
    /// <exception cref="HttpRequestException">The connector refused, or was not reached, after all retries.</exception>
    public async Task SendAsync(string serviceUrl, OutgoingActivity activity, CancellationToken cancellation)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(activity, Wire.Json.OutgoingActivity);
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" } } };
        using var answer = await http.PostAsync(AddressOf(serviceUrl, activity), content, cancellation);
        answer.EnsureSuccessStatusCode();
    }

    internal static Uri AddressOf(string serviceUrl, OutgoingActivity activity)
    {
        var path = $"{serviceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(activity.Conversation?.Id ?? "")}/activities";
        return new Uri(activity.ReplyToId is { Length: > 0 } id ? $"{path}/{Uri.EscapeDataString(id)}" : path);
    }
}
