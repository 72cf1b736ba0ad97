using System.CommandLine;
using PartnerBot.Cli;
using PartnerBot.Cli.Digests;
using PartnerBot.Queries;

var root = new RootCommand("Answers questions about university agreements from the register.");
root.Add(AskCommand.Create());
root.Add(ExplainCommand.Create());
root.Add(QueryCommand.Create());
root.Add(ImportCommand.Create());
root.Add(DoctorCommand.Create());
root.Add(TimeCommand.Create());
root.Add(DigestCommand.Create());
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OperationCanceledException)
{
    return Terminal.Fail("Stopped.");
}
catch (Exception problem) when (problem is StoreException or IOException or UnauthorizedAccessException)
{
    // Nobody's bug: a register that went away in the middle, a file that cannot be read or written.
    return Terminal.Fail(problem.Message);
}
