using System.Text.Json;

namespace PartnerBot.Web.Channels.Teams.Connector;

/// <summary>Why the connector refused. Its error is either an object, or JSON within the text of a message; both are read.</summary>
/// <param name="Code">Such as BotNotInConversationRoster; empty where none is given.</param>
/// <param name="SubCode">Such as MessageWritesBlocked; empty where none is given.</param>
public sealed record ConnectorFault(int Status, string Code, string SubCode, string Message)
{
    /// <summary>More of a message than this is not kept.</summary>
    private const int LongestMessage = 500;

    public bool Says(string code) =>
        Code.Equals(code, StringComparison.OrdinalIgnoreCase) || SubCode.Equals(code, StringComparison.OrdinalIgnoreCase);

    public static ConnectorFault Read(int status, ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return Of(status, json.RootElement);
        }
        catch (JsonException)
        {
            return new ConnectorFault(status, "", "", "");
        }
    }

    private static ConnectorFault Of(int status, JsonElement root)
    {
        var error = Part(root, "error") is { ValueKind: JsonValueKind.Object } inner ? inner : root;
        var message = Text(error, "message");
        var code = Text(error, "code") is { Length: > 0 } plain ? plain : Text(error, "errorCode");
        var fault = new ConnectorFault(status, code, Text(error, "subCode"), Cut(message));
        return message.StartsWith('{') ? fault.WithNested(message) : fault;
    }

    private ConnectorFault WithNested(string message)
    {
        try
        {
            using var json = JsonDocument.Parse(message);
            var nested = Of(Status, json.RootElement);
            return this with { SubCode = nested.SubCode.Length > 0 ? nested.SubCode : nested.Code, Message = nested.Message };
        }
        catch (JsonException)
        {
            return this;
        }
    }

    private static string Text(JsonElement element, string name) => Part(element, name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => "",
    };

    private static JsonElement Part(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var part) ? part : default;

    private static string Cut(string text) => text.Length <= LongestMessage ? text : text[..LongestMessage];
}
