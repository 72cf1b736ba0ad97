using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;

namespace PartnerBot.Reading;

/// <summary>"Undo", "back to the previous question", 一つ前に戻して, 撤销: the question that was answered before the last one, as it was.</summary>
internal static class Undoing
{
    /// <returns>Null where the message says anything else.</returns>
    public static Interpretation? Of(Draft draft, Conversation conversation, string language, IReadOnlyList<(string Words, int Sentence)> unclaimed)
    {
        if (unclaimed.Count > 0 || Word(draft, conversation) is not { } undo || !draft.Facts.All(f => f == undo || f.Is("undo") || f.Is("filler") || f.Is("chat") || f.Is("pronoun") || f.Is("follow", "and") || f.Is("follow", "correct") || f.Is("list")))
            return null;
        // Behind a message that was not answered there is nothing to undo but the message: what was answered last stands.
        var earlier = conversation.Lost || conversation.Pending is not null ? conversation.Last : conversation.Earlier is [var before, ..] ? before : null;
        return earlier is null ? new SmallTalk(language, Courtesy.Fresh) : new Understood(language, earlier) { Undoes = true, TripDay = conversation.TripDay };
    }

    // "Go back" turns a page where one lies before.
    private static Fact? Word(Draft draft, Conversation conversation) =>
        draft.All("undo").FirstOrDefault(f => !f.Is("page") || conversation.Window.Skip == 0);
}
