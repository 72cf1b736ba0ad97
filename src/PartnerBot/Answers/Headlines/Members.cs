using PartnerBot.Answers.Voices;
using PartnerBot.Register;

namespace PartnerBot.Answers.Headlines;

/// <summary>Who belongs to a network, as far as the register names them.</summary>
internal static class Members
{
    public static string Of(Voice voice, Network network)
    {
        var names = voice.And([.. network.Members.Select(member => voice.Names.Party(member.Institution))]);
        return network switch
        {
            { Members.Count: 0 } => voice.Say("members.none", ("network", network.Name)),
            { StatedSize: { } size } when size > network.Members.Count => voice.Say(
                "members.some",
                ("network", network.Name),
                ("names", names),
                ("size", Size(voice, network, size)),
                ("count", network.Members.Count)),
            _ => voice.Say("members.all", ("network", network.Name), ("names", names), ("count", network.Members.Count)),
        };
    }

    private static string Size(Voice voice, Network network, decimal size) => network.SizeQualifier is null or "exactly"
        ? voice.Number(size)
        : voice.Say("figure.number", ("qualifier", voice.Label("qualifier", network.SizeQualifier)), ("value", voice.Number(size)));
}
