using PartnerBot.Reading.Meaning;

namespace PartnerBot.Reading;

/// <summary>Messages that only greet, thank, part, ask for help or start over.</summary>
internal static class Courtesies
{
    public static Courtesy? Of(Draft draft, IReadOnlyList<(string Words, int Sentence)> unclaimed)
    {
        if (draft.Facts.Count == 0 && unclaimed.Count == 0)
            return Courtesy.Help;
        if (unclaimed.Count > 0 || draft.Facts.Any(f => !f.Is("chat") && (!f.Is("filler") || f.Is("dimension")) && !f.Is("all") && !f.Is("follow") && !f.AsksWhether && !(f.Time is not null && draft.Any("chat", "bye"))))
            return null;
        // "C'est tout ?" asks whether there are more.
        if (draft.Any("chat", "bye"))
            return draft.Question.Text.TrimEnd() is [.., '?' or '\uFF1F'] ? null : Courtesy.Goodbye;
        if (draft.Any("chat", "thanks"))
            return Courtesy.Thanks;
        if (draft.Any("chat", "help"))
            return Courtesy.Help;
        if (draft.Any("chat", "hello"))
            return Courtesy.Greeting;
        return draft.Any("follow", "fresh") ? Courtesy.Fresh : null;
    }
}
