using System.Text;
using PartnerBot.Web.Channels.Teams.Connector;

namespace PartnerBot.Web.Tests.Channels.Teams.Connector;

public sealed class ConnectorFaultTests
{
    [Theory]
    [InlineData("""{"error":{"code":"BotNotInConversationRoster","message":"The bot is not part of it."}}""", "BotNotInConversationRoster", "")]
    [InlineData("""{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":\"Thread is blocked\",\"errorCode\":null}"}""", "209", "MessageWritesBlocked")]
    [InlineData("""{"error":{"code":"Forbidden","message":"{\"subCode\":\"MessageWritesBlocked\"}"}}""", "Forbidden", "MessageWritesBlocked")]
    [InlineData("""{"error":{"code":"Forbidden","message":"{ not JSON"}}""", "Forbidden", "")]
    [InlineData("""{"code":"ConversationNotFound"}""", "ConversationNotFound", "")]
    [InlineData("""{"error":"text"}""", "", "")]
    [InlineData("[]", "", "")]
    [InlineData("<html>", "", "")]
    [InlineData("", "", "")]
    public void both_shapes_of_an_error_are_read_and_no_other_fails(string body, string code, string subCode)
    {
        var fault = ConnectorFault.Read(403, Encoding.UTF8.GetBytes(body));
        Assert.Equal((code, subCode), (fault.Code, fault.SubCode));
    }
}
