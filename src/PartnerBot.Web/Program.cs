using PartnerBot.Reading;
using PartnerBot.Web.Startup;

try
{
    var lists = Task.Run(Reader.Prepare);
    await using var app = await BotApplication.BuildAsync(args);
    await lists;
    await app.StartAsync();
    StartedAt.Say(app);
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception e) when (Misfortune.Of(e) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
