using System.CommandLine;
using PartnerBot.Queries;
using PartnerBot.Reading;

namespace PartnerBot.Cli;

/// <summary><c>explain</c>: how a question is read - tokens, facts with their rule and words, the query, what stayed unused.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var options = new QuestionOptions();
        var command = new Command("explain", "Show how a question is read, without answering it.") { options.Text, options.Home, options.AsOf, options.Locale, options.Store };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(options.Text) is not { Length: > 0 } text)
                return Terminal.Fail("Give a question to explain, in quotes.");
            if (options.Question(parsed, text) is not { } question)
                return 2;
            if (await Opened.Async(parsed.GetValue(options.Store), cancellation).ConfigureAwait(false) is not { } opened)
                return 1;
            Print(new Reader(opened.Vocabulary).Read(question, Conversation.Fresh));
            return 0;
        });
        return command;
    }

    private static void Print(Interpretation reading)
    {
        Console.WriteLine($"language  {reading.Language}");
        Console.WriteLine($"tokens    {string.Join(" ", reading.Trace.Tokens)}");
        foreach (var fact in reading.Trace.Facts)
            Console.WriteLine($"fact      {fact.Words,-28} {fact.Rule,-18} {fact.Meaning}");
        Console.WriteLine(reading switch
        {
            Understood understood => $"query     {QueryText.Print(understood.Query)}\nfocus     {understood.Focus}",
            Unclear unclear => $"ask back  \"{unclear.Said}\": {string.Join(", ", unclear.Candidates)}\nquery     {QueryText.Print(unclear.ForAll)}",
            NotUnderstood declined => $"decline   {declined.Reason}: {string.Join(", ", declined.Words)}" + (declined.Without is { } without ? $"\nwithout   {QueryText.Print(without)}" : ""),
            _ => $"courtesy  {((SmallTalk)reading).Courtesy}",
        });
        foreach (var assumption in reading.Assumptions)
            Console.WriteLine($"assumed   {assumption.Kind}: {assumption.Said} -> {assumption.Meant}");
        Console.WriteLine($"unused    {string.Join(", ", reading.Unused)}");
    }
}
