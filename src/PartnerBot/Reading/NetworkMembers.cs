using PartnerBot.Queries;
using PartnerBot.Reading.Meaning;

namespace PartnerBot.Reading;

/// <summary>"Who is in UANSR?" - "and from Russia?", "how many?": what a follow-up asks of the members of the one network that was shown.</summary>
internal static class NetworkMembers
{
    /// <returns>Null where the message asks nothing of members.</returns>
    public static Query? Of(Draft draft, Conversation conversation, Query last)
    {
        // "Who is in the centre?" - "when was it set up?": of the network itself.
        if (last.Target == Target.Institutions && draft.Where.Count == 0 && draft.Any("event", "start") && last.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.Network) is { Values.Count: 1 } set)
            return new Query(Target.Networks) { Where = [.. last.Where.Where(c => c is Among { Field: Field.Home }), set] };
        if (last.Target != Target.Networks || conversation.Shown is not [var network] || draft.Target is not (Target.Networks or Target.Institutions) || draft.Where.Exists(c => !Aspects.IsPlace(c)))
            return null;
        if (draft.Where.Count > 0)
            return Memberships.BeyondPartners(draft, new Query(Target.Institutions) { Operation = draft.Operation, Where = [.. last.Where.Where(c => c is Among { Field: Field.Home }), new Among(Field.Network, network), .. draft.Where] });
        if (draft.Target != Target.Institutions && !(draft.Any("members") && draft.Any("ask", "count")) || draft.Group is not null)
            return null;
        // How many they are is told of the network itself, which may have more than those on record.
        draft.Focus = Focus.Members;
        return last;
    }
}
