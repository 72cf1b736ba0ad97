using System.Net;
using System.Text.Json;

namespace PartnerBot.Web.Channels.Teams.Connector;

/// <summary>Reads what the connector answered, by its table of status codes.</summary>
internal static class ConnectorAnswer
{
    /// <summary>What is waited for after 429 when the connector does not say.</summary>
    private static readonly TimeSpan UnsaidPause = TimeSpan.FromSeconds(5);

    public static SendOutcome Of(HttpResponseMessage answer, ReadOnlyMemory<byte> body, DateTimeOffset now)
    {
        if (answer.IsSuccessStatusCode)
            return new Sent(IdIn(body));
        if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            return new Throttled(RetryAfter.Of(answer, now) ?? UnsaidPause);
        var fault = ConnectorFault.Read((int)answer.StatusCode, body);
        if (RetryingHandler.IsPassing(answer.StatusCode))
            return new Unreachable($"the connector answered {fault.Status} each time", answer.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout);
        return ReasonOf(fault) is { } reason ? new Gone(reason) : new Refused(fault);
    }

    private static GoneReason? ReasonOf(ConnectorFault fault) => fault switch
    {
        { Status: 403 } when fault.Says("BotNotInConversationRoster") => GoneReason.NotInRoster,
        { Status: 403 } when fault.Says("ConversationBlockedByUser") || fault.Says("MessageWritesBlocked") => GoneReason.Blocked,
        { Status: 403 } when fault.Says("BotDisabledByAdmin") => GoneReason.DisabledByAdmin,
        { Status: 404 } when fault.Says("ConversationNotFound") => GoneReason.NotFound,
        _ => null,
    };

    private static string? IdIn(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
