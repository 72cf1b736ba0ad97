using PartnerBot.Web.Startup;

try
{
    await using var app = await BotApplication.BuildAsync(args);
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
