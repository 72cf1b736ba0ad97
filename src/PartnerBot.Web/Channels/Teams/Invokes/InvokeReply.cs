namespace PartnerBot.Web.Channels.Teams.Invokes;

/// <summary>What an invoke gets in the answer to its own request.</summary>
/// <param name="Status">HTTP status; 501 for what this bot does not do.</param>
/// <param name="Body">UTF-8 JSON; empty for none.</param>
public readonly record struct InvokeReply(int Status, ReadOnlyMemory<byte> Body = default)
{
    public static readonly InvokeReply Taken = new(200);

    public static readonly InvokeReply Unknown = new(501);

    public static InvokeReply Of(byte[] body) => new(200, body);

    public IResult ToResult() => Body.IsEmpty ? Results.StatusCode(Status) : Results.Text(Body.Span, "application/json; charset=utf-8", Status);
}
