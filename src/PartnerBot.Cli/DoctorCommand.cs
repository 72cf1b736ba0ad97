using System.CommandLine;
using PartnerBot.Stores.Examination;

namespace PartnerBot.Cli;

/// <summary><c>doctor</c>: looks over the place where the register and what belongs to it are kept, and says what is wrong and what to do.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var store = new Option<string?>("--store") { Description = QuestionOptions.PlaceDescription + " the bot's own file when left out." };
        var command = new Command("doctor", "Check the place where everything is kept. Exit code 0: all is well; 1: something is wrong.") { store };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(store), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string? place, CancellationToken cancellation)
    {
        var wrong = 0;
        await foreach (var finding in StoreExamination.OfAsync(place, TimeProvider.System, cancellation).ConfigureAwait(false))
        {
            Console.WriteLine($"{(finding.IsGood ? "OK" : "WRONG"),-6}{finding.What,-19}{finding.Said}");
            wrong += finding.IsGood ? 0 : 1;
        }

        return wrong == 0 ? 0 : 1;
    }
}
