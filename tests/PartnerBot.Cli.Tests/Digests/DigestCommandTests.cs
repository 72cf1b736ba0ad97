using PartnerBot.Digests;
using PartnerBot.Digests.Calendar;
using PartnerBot.Reading;
using PartnerBot.Stores;

namespace PartnerBot.Cli.Tests.Digests;

public sealed class DigestCommandTests : IDisposable
{
    private const string Owner = "msteams/a:person";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("partnerbot-cli-");

    private string Store => Path.Combine(_folder.FullName, "register.db");

    [Fact]
    public async Task Operators_list_preview_send_and_foresee_digests()
    {
        var kept = await KeptAsync();
        var list = await CommandLine.RunAsync("digest", "list", "--store", Store);
        Assert.Contains($"{Owner} 1 | en | every Monday at 9:00 (Asia/Tokyo)", list.Output, StringComparison.Ordinal);

        var week = await CommandLine.RunAsync("digest", "week", "--store", Store, "--as-of", "2024-04-08");
        Assert.Equal(0, week.Code);
        Assert.Contains($"2024-04-08 00:00Z | {Owner} 1 | 2024-W15 | digest | agreements where country = DE", week.Output, StringComparison.Ordinal);
        Assert.Contains("1 editions from", week.Output, StringComparison.Ordinal);

        var preview = await CommandLine.RunAsync("digest", "preview", Owner, "1", "--store", Store, "--as-of", "2024-05-27", "--home", "naist");
        Assert.Equal(0, preview.Code);
        Assert.Contains("Karlsruhe Institute of Technology", preview.Output, StringComparison.Ordinal);

        var sent = await CommandLine.RunAsync("digest", "send", Owner, "1", "--store", Store);
        Assert.Equal(0, sent.Code);
        var edition = Assert.Single(await EditionsAsync(kept.State));
        Assert.Equal((EditionState.Due, "1"), (edition.State, edition.Subscription));
    }

    [Fact]
    public async Task Nothing_is_promised_of_a_digest_that_is_paused()
    {
        var kept = await KeptAsync();
        await new Subscriptions(kept.State).ChangeAsync(Owner, "1", d => d.Paused(Subscription.Forever), CancellationToken.None);
        var sent = await CommandLine.RunAsync("digest", "send", Owner, "1", "--store", Store);
        Assert.Equal((1, $"Digest 1 of {Owner} is paused until it is resumed; nothing is sent before."), (sent.Code, sent.Errors.Trim()));
        Assert.Empty(await EditionsAsync(kept.State));
        Assert.Contains("| paused until it is resumed |", (await CommandLine.RunAsync("digest", "list", "--store", Store)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failures_come_with_their_reason_and_what_is_not_there_is_said()
    {
        var kept = await KeptAsync();
        await new Editions(kept.State).AddAsync(
            new Edition
            {
                Owner = Owner,
                Subscription = "1",
                Period = "2024-W15",
                Day = new DateOnly(2024, 4, 8),
                Due = new DateTimeOffset(2024, 4, 8, 0, 0, 0, TimeSpan.Zero).AddYears(10),
                Conversation = Owner,
                State = EditionState.Failed,
                Reason = EditionReason.Gone,
                Detail = "the person removed the bot",
            },
            CancellationToken.None);
        var failures = await CommandLine.RunAsync("digest", "failures", "--store", Store);
        Assert.Contains("Failed, Gone after 0 attempts | the person removed the bot", failures.Output, StringComparison.Ordinal);
        var none = await CommandLine.RunAsync("digest", "preview", Owner, "7", "--store", Store);
        Assert.Equal((1, true), (none.Code, none.Errors.Contains("has no digest 7", StringComparison.Ordinal)));
        Assert.Equal(2, (await CommandLine.RunAsync("digest", "week", "--as-of", "tomorrow", "--store", Store)).Code);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private async Task<OpenedStores> KeptAsync()
    {
        var kept = await RegisterStores.OpenAsync(Store, TimeProvider.System, CancellationToken.None);
        var created = new DateTimeOffset(2024, 4, 1, 0, 0, 0, TimeSpan.Zero);
        var digest = new Subscription
        {
            Id = "1",
            Owner = Owner,
            Conversation = Owner,
            Asked = new Asked([new PastTurn("German agreements", "en", new DateOnly(2024, 4, 1))], "agreements where country = DE"),
            Language = "en",
            Schedule = new Schedule(new Weekly([DayOfWeek.Monday]), new TimeOnly(9, 0), "Asia/Tokyo"),
            Created = created,
            Since = created,
        };
        Assert.True(await new Subscriptions(kept.State).AddAsync(digest.Scheduled(digest.Schedule, created), CancellationToken.None));
        return kept;
    }

    private static async Task<List<Edition>> EditionsAsync(Keeping.IStateStore state)
    {
        var found = new List<Edition>();
        await foreach (var edition in new Editions(state).ListAsync(null, CancellationToken.None))
            found.Add(edition);
        return found;
    }
}
