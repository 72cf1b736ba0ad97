namespace PartnerBot.Cli;

/// <summary>What goes to the terminal besides the answer: errors, quiet lines, progress. Colours and progress only where somebody looks.</summary>
internal static class Terminal
{
    public static int Fail(string message, int code = 1)
    {
        Console.Error.WriteLine(message);
        return code;
    }

    public static void Dim(string line) => Console.WriteLine(Console.IsOutputRedirected ? line : $"\u001b[2m{line}\u001b[0m");

    public static void Progress(int done)
    {
        if (!Console.IsErrorRedirected && done % 50 == 0)
            Console.Error.Write($"\r{done} cases");
    }
}
