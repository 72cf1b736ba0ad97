using System.CommandLine;
using PartnerBot.Queries;

namespace PartnerBot.Cli.Digests;

/// <summary>What all the commands about digests share.</summary>
internal sealed class DigestOptions
{
    private readonly Option<string?> _store = new("--store") { Description = "The store that the service uses; the place it uses by default when left out." };

    public Option<string?> AsOf { get; } = new("--as-of") { Description = "The date, yyyy-MM-dd; today (UTC) when left out." };

    public Command Command(string name, string description, IReadOnlyList<Symbol> symbols, Func<Opened, ParseResult, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description) { _store };
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
                command.Add(argument);
            else
                command.Add((Option)symbol);
        }

        command.SetAction(async (parsed, cancellation) =>
        {
            if (await Opened.KeptAsync(parsed.GetValue(_store), cancellation).ConfigureAwait(false) is not { } kept)
                return 1;
            try
            {
                return await run(kept, parsed, cancellation).ConfigureAwait(false);
            }
            catch (StoreException problem)
            {
                return Terminal.Fail(problem.Message);
            }
        });
        return command;
    }
}
