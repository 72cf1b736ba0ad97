namespace PartnerBot.Web.Channels.Teams.Connector;

/// <summary>Addresses below a service URL. Ids carry colons, semicolons and at signs, so each is escaped whole.</summary>
internal static class ConnectorAddress
{
    public static Uri Conversations(string serviceUrl) => new(Root(serviceUrl));

    public static Uri Activities(string serviceUrl, string conversation) => new($"{Conversation(serviceUrl, conversation)}/activities");

    public static Uri Activity(string serviceUrl, string conversation, string activity) =>
        new($"{Conversation(serviceUrl, conversation)}/activities/{Uri.EscapeDataString(activity)}");

    public static Uri Members(string serviceUrl, string conversation, int pageSize, string? continuation) =>
        new($"{Conversation(serviceUrl, conversation)}/pagedmembers?pageSize={pageSize}{(continuation is null ? "" : $"&continuationToken={Uri.EscapeDataString(continuation)}")}");

    public static Uri Member(string serviceUrl, string conversation, string member) =>
        new($"{Conversation(serviceUrl, conversation)}/members/{Uri.EscapeDataString(member)}");

    private static string Conversation(string serviceUrl, string conversation) => $"{Root(serviceUrl)}/{Uri.EscapeDataString(conversation)}";

    private static string Root(string serviceUrl) => $"{serviceUrl.TrimEnd('/')}/v3/conversations";
}
