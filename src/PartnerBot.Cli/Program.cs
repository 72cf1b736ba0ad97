using System.CommandLine;
using PartnerBot.Cli;
using PartnerBot.Cli.Digests;

var root = new RootCommand("Answers questions about university agreements from the register.");
root.Add(AskCommand.Create());
root.Add(ExplainCommand.Create());
root.Add(QueryCommand.Create());
root.Add(ImportCommand.Create());
root.Add(DoctorCommand.Create());
root.Add(TimeCommand.Create());
root.Add(DigestCommand.Create());
return await root.Parse(args).InvokeAsync();
