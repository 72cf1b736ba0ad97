using System.Text;
using System.Text.Json;
using PartnerBot.Web.Channels.Teams.Activities;

namespace PartnerBot.Web.Tests.Channels.Teams.Activities;

public sealed class SpokenTextTests
{
    [Theory]
    [InlineData("<at>PartnerBot</at> what expires?", "what expires?")]
    [InlineData("<at>PartnerBot</at>what expires?", "what expires?")]
    [InlineData("<AT>partnerbot</AT>\u00A0what\u00A0expires?", "what expires?")]
    [InlineData("what expires, <at>PartnerBot</at>?", "what expires,  ?")]
    [InlineData("ask <at>Tom</at>is it valid", "ask  Tom is it valid")]
    [InlineData("no mention at all", "no mention at all")]
    [InlineData("<at>", "")]
    public void mentions_are_taken_out(string text, string wanted)
    {
        var activity = Read(text, """[{"type":"mention","text":"<at>PartnerBot</at>","mentioned":{"id":"28:bot","name":"PartnerBot"}},{"type":"clientInfo","locale":"en"}]""");
        Assert.Equal(wanted, SpokenText.Of(activity));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[1,null,\"x\",{\"type\":7},{\"type\":\"mention\"},{\"type\":\"mention\",\"mentioned\":\"28:bot\",\"text\":{}}]")]
    public void entities_of_any_shape_pass(string entities) => Assert.Equal("hello", SpokenText.Of(Read("hello", entities)));

    private static IncomingActivity Read(string text, string entities)
    {
        var json = $$"""{"type":"message","conversation":{"id":"c"},"recipient":{"id":"28:bot"},"text":{{JsonSerializer.Serialize(text)}},"entities":{{entities}}}""";
        return ActivityReader.Read(Encoding.UTF8.GetBytes(json)).Activity!;
    }
}
