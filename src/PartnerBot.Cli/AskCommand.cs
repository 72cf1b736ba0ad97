using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using PartnerBot.Conversations;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Cli;

/// <summary><c>ask</c>: one question with a readable answer, or a file of conversations.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var options = new QuestionOptions();
        var json = new Option<bool>("--json") { Description = "Print one JSON object instead of text." };
        var batch = new Option<FileInfo?>("--batch") { Description = "A file of question cases, one JSON object a line; see --out." };
        var output = new Option<FileInfo?>("--out") { Description = "Where the answers of --batch go, one JSON object a line." };
        var command = new Command("ask", "Ask the register a question in English, French, Japanese or Chinese.") { options.Text, options.Home, options.AsOf, options.Locale, options.Store, json, batch, output };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(batch) is { } cases)
                return await BatchAsync(cases, parsed.GetValue(output), parsed.GetValue(options.Store), cancellation).ConfigureAwait(false);
            if (parsed.GetValue(options.Text) is not { Length: > 0 } text)
                return Terminal.Fail("Give a question, for example: ask \"which French partners expire in 2025?\"");
            return await OneAsync(options.Question(parsed, text), parsed.GetValue(options.Store), parsed.GetValue(json), cancellation).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> OneAsync(Question? question, string? path, bool json, CancellationToken cancellation)
    {
        if (question is null)
            return 2;
        if (await Opened.Async(path, cancellation).ConfigureAwait(false) is not { } opened)
            return 1;
        if (Stray(opened.Vocabulary, question.Home) is { } stray)
            return Terminal.Fail(stray, 2);
        var reply = await new Dialogue(opened.Store, opened.Vocabulary).AskAsync(question, Conversation.Fresh, cancellation, json ? int.MaxValue : Dialogue.PageSize).ConfigureAwait(false);
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(TurnJson.Of(reply.Answer, reply.Reading), TurnJson.Format));
            return 0;
        }

        Console.WriteLine(reply.Answer.Text);
        if (reply.Answer.Query is { } query)
            Terminal.Dim("Query: " + QueryText.Print(query));
        return 0;
    }

    private static async Task<int> BatchAsync(FileInfo cases, FileInfo? output, string? path, CancellationToken cancellation)
    {
        if (!cases.Exists)
            return Terminal.Fail($"There is no file {cases.FullName}.");
        if (await Opened.Async(path, cancellation).ConfigureAwait(false) is not { } opened)
            return 1;
        var dialogue = new Dialogue(opened.Store, opened.Vocabulary);
        var answers = output is null ? Console.Out : new StreamWriter(output.FullName);
        await using (answers.ConfigureAwait(false))
        {
            var number = 0;
            await foreach (var line in File.ReadLinesAsync(cases.FullName, cancellation).ConfigureAwait(false))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                    continue;
                if (QuestionCase.Read(line, out var error) is not { } asked)
                    return Terminal.Fail($"{cases.Name}, line {number}: {error}");
                if (Stray(opened.Vocabulary, asked.Home) is { } stray)
                    return Terminal.Fail($"{cases.Name}, line {number}: {stray}");
                await answers.WriteLineAsync(await AnswersAsync(dialogue, asked, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
                Terminal.Progress(number);
            }
        }

        return 0;
    }

    // What is wrong with a home that the register does not have; null for one that it has, and for none.
    private static string? Stray(Vocabulary vocabulary, string? home) =>
        home is null || vocabulary.Homes.Any(h => h.Id == home) ? null : $"There is no home \"{home}\". Homes are: {string.Join(", ", vocabulary.Homes.Select(h => h.Id))}.";

    private static async Task<string> AnswersAsync(Dialogue dialogue, QuestionCase asked, CancellationToken cancellation)
    {
        var turns = new List<TurnJson>();
        var conversation = Conversation.Fresh;
        foreach (var text in asked.Turns)
        {
            var question = new Question(text, asked.Locale ?? "", asked.Day, asked.Home);
            var reply = await dialogue.AskAsync(question, conversation, cancellation, int.MaxValue).ConfigureAwait(false);
            conversation = reply.Conversation;
            turns.Add(TurnJson.Of(reply.Answer, reply.Reading));
        }

        return JsonSerializer.Serialize(new { id = asked.Id, turns }, TurnJson.Format);
    }
}
