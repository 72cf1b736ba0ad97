using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartnerBot.Answers;
using PartnerBot.Web.Channels.Teams.Cards;

namespace PartnerBot.Web.Channels.Teams.Invokes;

/// <summary>The body that answers a search: a list with a card behind each line, or one sentence.</summary>
internal static class SearchReply
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="table">The lines; the first cell is the title.</param>
    /// <param name="answers">What each line puts into the message.</param>
    public static InvokeReply Of(AnswerTable table, IReadOnlyList<Answer> answers, DateOnly today) => Body("result", json =>
    {
        json.WriteString("attachmentLayout", "list");
        json.WriteStartArray("attachments");
        for (var i = 0; i < answers.Count; i++)
            Attachment(json, table.Rows[i][0], CardTable.Details(table.Columns, table.Rows[i]), FoundCard.Of(answers[i], today).ToUtf8());
        json.WriteEndArray();
    });

    public static InvokeReply Message(string text) => Body("message", json => json.WriteString("text", text));

    private static void Attachment(Utf8JsonWriter json, string title, string details, ReadOnlyMemory<byte> card)
    {
        json.WriteStartObject();
        json.WriteString("contentType", "application/vnd.microsoft.card.adaptive");
        json.WritePropertyName("content");
        json.WriteRawValue(card.Span, skipInputValidation: true);
        json.WriteStartObject("preview");
        json.WriteString("contentType", "application/vnd.microsoft.card.thumbnail");
        json.WriteStartObject("content");
        json.WriteString("title", Plain(title));
        json.WriteString("text", Plain(details));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A thumbnail's text is markup to some clients.</summary>
    private static string Plain(string text) => text.Replace('<', '‹').Replace('>', '›');

    private static InvokeReply Body(string type, Action<Utf8JsonWriter> rest)
    {
        var body = new ArrayBufferWriter<byte>(4_096);
        using (var json = new Utf8JsonWriter(body, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("composeExtension");
            json.WriteString("type", type);
            rest(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return new InvokeReply(200, body.WrittenMemory);
    }
}
