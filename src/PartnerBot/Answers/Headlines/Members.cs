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
                ("size", Figures.Number(voice, network.SizeQualifier, size)),
                ("count", network.Members.Count)),
            _ => voice.Say("members.all", ("network", network.Name), ("names", names), ("count", network.Members.Count)),
        };
    }
}
