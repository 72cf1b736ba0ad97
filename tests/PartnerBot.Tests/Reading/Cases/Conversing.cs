using System.Text.Json;
using PartnerBot.Answers;
using PartnerBot.Conversations;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;
using PartnerBot.Stores;
using PartnerBot.Stores.Memory;

namespace PartnerBot.Tests.Reading.Cases;

/// <summary>The bot on the sample register, asked as in a chat.</summary>
internal static class Conversing
{
    private static readonly Lazy<Dialogue> Talk = new(() =>
    {
        var contents = SampleRegister.Load();
        return new Dialogue(new MemoryStore(contents), Vocabulary.Of(contents));
    });

    /// <summary>The answers to the messages of one conversation, with all rows.</summary>
    public static async Task<IReadOnlyList<Answer>> AnswersAsync(QuestionCase asked, IReadOnlyList<string> turns)
    {
        var answers = new List<Answer>();
        var conversation = Conversation.Fresh;
        foreach (var text in turns)
        {
            var reply = await Talk.Value.AskAsync(new Question(text, asked.Locale, asked.Today, asked.Home), conversation, CancellationToken.None, int.MaxValue);
            conversation = reply.Conversation;
            answers.Add(reply.Answer);
        }

        return answers;
    }

    /// <summary>The verdict on every scored turn, with a line that tells what happened.</summary>
    public static async Task<IReadOnlyList<(Verdict Verdict, string Story)>> JudgedAsync(QuestionCase asked, IReadOnlyList<string> turns)
    {
        var answers = await AnswersAsync(asked, turns);
        var judged = new List<(Verdict, string)>();
        for (var i = 0; i < asked.Expected.Count; i++)
        {
            if (asked.Expected[i].ValueKind != JsonValueKind.Object)
                continue;
            var got = answers[i];
            var said = got.Query is { } query ? QueryText.Print(query) : got.Outcome.ToString();
            judged.Add((Judge.Of(asked.Expected[i], got), $"{asked.Id}: {string.Join(" > ", turns.Take(i + 1))}\n    {said}, unused: {string.Join(", ", got.Unused)}"));
        }

        return judged;
    }
}
