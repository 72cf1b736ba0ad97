using System.CommandLine;

var root = new RootCommand("Answers questions about university agreements from the register.");
return await root.Parse(args).InvokeAsync();
