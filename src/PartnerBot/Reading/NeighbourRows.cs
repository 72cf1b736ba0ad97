using PartnerBot.Queries;
using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading;

/// <summary>"The second one" - "and the one after?": the row beside the one that was picked, in the list that it was picked from.</summary>
internal static class NeighbourRows
{
    /// <returns>Null where no row was picked from a list, and where none lies on that side of it.</returns>
    public static Query? Of(Conversation conversation, Query last, Fact turn)
    {
        if (!IsPicked(conversation, last) || Picked(last) is not { } row)
            return null;
        var place = Place(conversation, row) + (IsBack(turn) ? -1 : 1);
        return place >= 0 && place < conversation.Shown.Count ? last with { Where = [.. last.Where.Select(c => c == row ? new Among(Field.Id, conversation.Shown[place]) : c)] } : null;
    }

    /// <summary>Whether the last answer was one row of a list that was shown before it.</summary>
    public static bool IsPicked(Conversation conversation, Query last) =>
        conversation.Shown.Count > 1 && last.Group is null && Picked(last) is { } row && Place(conversation, row) >= 0;

    /// <summary>Whether the word asks for the row before.</summary>
    public static bool IsBack(Fact turn) => turn.Is("page", "previous") || turn.Is("step", "span-") || turn.Is("beyond", "before");

    private static Among? Picked(Query last) => last.Where.OfType<Among>().FirstOrDefault(a => a is { Field: Field.Id, Values.Count: 1 });

    private static int Place(Conversation conversation, Among row) => conversation.Shown.Index().Where(shown => shown.Item == row.Values[0]).Select(shown => shown.Index).DefaultIfEmpty(-1).First();
}
