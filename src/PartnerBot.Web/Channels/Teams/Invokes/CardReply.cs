using System.Buffers;
using System.Text.Json;
using PartnerBot.Web.Channels.Teams.Cards.Elements;

namespace PartnerBot.Web.Channels.Teams.Invokes;

/// <summary>The body that answers a pressed button: a card to show instead, or an error to say. HTTP itself answers 200 either way.</summary>
internal static class CardReply
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string ErrorType = "application/vnd.microsoft.error";

    public static InvokeReply Of(AdaptiveCard card) => Body(200, CardType, json => json.WriteRawValue(card.ToUtf8().Span, skipInputValidation: true));

    public static InvokeReply Refusal(int status, string code, string message) => Body(status, ErrorType, json =>
    {
        json.WriteStartObject();
        json.WriteString("code", code);
        json.WriteString("message", message);
        json.WriteEndObject();
    });

    private static InvokeReply Body(int status, string type, Action<Utf8JsonWriter> value)
    {
        var body = new ArrayBufferWriter<byte>(4_096);
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteNumber("statusCode", status);
            json.WriteString("type", type);
            json.WritePropertyName("value");
            value(json);
            json.WriteEndObject();
        }
        return new InvokeReply(200, body.WrittenMemory);
    }
}
