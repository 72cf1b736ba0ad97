using System.Diagnostics;
using System.Globalization;
using PartnerBot.Digests;
using PartnerBot.Digests.Calendar;
using PartnerBot.Keeping;
using PartnerBot.Reading;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.References;

namespace PartnerBot.Web.Tests.Digests.Killed;

/// <summary>Two real processes share the sending of editions from one store and are killed at moments left to chance; each is started again at once.</summary>
/// <param name="place">Where the workers keep the state, as they are told.</param>
internal sealed class KilledWorkers(IStateStore state, int size, int kills, IReadOnlyList<string> place)
{
    private const int DigestsOfOne = 10;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    private readonly Random _random = new(5);

    /// <summary>Runs it all and holds the result to the promise: nothing lost, and twice only what was in flight at a kill.</summary>
    /// <returns>The figures.</returns>
    public async Task<string> RunAsync()
    {
        var clock = Stopwatch.StartNew();
        await using var connector = await SlowConnector.StartAsync();
        await SeedAsync(connector.Url);
        var seeded = clock.Elapsed;
        var workers = new[] { Start(), Start() };
        try
        {
            for (var kill = 1; kill <= kills; kill++)
            {
                await TakenAsync(connector, kill * size / (kills + 1), clock);
                await Task.Delay(_random.Next(25));
                var victim = _random.Next(2);
                await KillAsync(workers[victim]);
                workers[victim] = Start();
            }
            await AllEndedAsync(clock);
        }
        finally
        {
            foreach (var worker in workers)
                await KillAsync(worker);
        }
        var figures = await CompareAsync(connector);
        return string.Create(CultureInfo.InvariantCulture, $"{figures}; {clock.Elapsed.TotalSeconds:0.0} s, {seeded.TotalSeconds:0.0} of them for seeding");
    }

    private async Task<string> CompareAsync(SlowConnector connector)
    {
        var taken = connector.Taken.CountBy(t => t).ToDictionary();
        var editions = await ListAsync();
        var doubled = taken.Sum(t => t.Value - 1);
        var doubtful = editions.Count(e => e.Repeats > 0);
        Assert.Equal(size, taken.Count);
        Assert.All(editions, e => Assert.Equal(EditionState.Sent, e.State));
        Assert.All(editions.Where(e => taken[$"{e.Subscription} {e.Period}"] > 1), e => Assert.InRange(taken[$"{e.Subscription} {e.Period}"] - 1, 1, e.Repeats));
        Assert.InRange(doubled, 0, kills);
        return $"{size} editions, {kills} kills: {size - taken.Count} lost, {doubled} arrived twice, {doubtful} may have been in flight at a kill";
    }

    private async Task SeedAsync(string url)
    {
        var due = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        var schedule = new Schedule(new Weekly([due.DayOfWeek]), TimeOnly.FromTimeSpan(new TimeSpan(due.Hour, due.Minute, 0)), "UTC");
        var references = new KnownReferences(state, TimeProvider.System);
        for (var i = 0; i < size; i++)
        {
            var conversation = $"chat-{i / DigestsOfOne}";
            if (i % DigestsOfOne == 0)
                await references.SeenAsync(Seen(conversation, url), default);
            var subscription = new Subscription
            {
                Id = $"s{i}",
                Owner = $"msteams/{conversation}",
                Conversation = $"msteams/{conversation}",
                Asked = new Asked([new PastTurn("agreements", "en", new DateOnly(2026, 3, 1), IsQuery: true)], "agreements"),
                Language = "en",
                Schedule = schedule,
                Created = due.AddHours(-1),
                Since = due.AddHours(-1),
            };
            Assert.True(await new Subscriptions(state).AddAsync(subscription.Scheduled(schedule, due.AddHours(-1)), default));
        }
    }

    private static IncomingActivity Seen(string conversation, string url) => new()
    {
        Type = "message",
        ChannelId = "msteams",
        ServiceUrl = url,
        Conversation = new Place { Id = conversation, TenantId = "t1" },
        From = new Account { Id = "29:u" },
        Recipient = new Account { Id = "28:b" },
    };

    private async Task TakenAsync(SlowConnector connector, int count, Stopwatch clock)
    {
        while (connector.Taken.Count < count)
        {
            Assert.True(clock.Elapsed < Longest, $"only {connector.Taken.Count} of {size} editions were sent within {Longest}");
            await Task.Delay(5);
        }
    }

    private async Task AllEndedAsync(Stopwatch clock)
    {
        while (await ListAsync() is var editions && (editions.Count < size || editions.Any(e => e.IsOpen)))
        {
            Assert.True(clock.Elapsed < Longest, $"{editions.Count(e => e.IsOpen)} of {editions.Count} editions are open after {Longest}");
            await Task.Delay(500);
        }
    }

    private async Task<IReadOnlyList<Edition>> ListAsync()
    {
        var editions = new List<Edition>();
        await foreach (var edition in new Editions(state).ListAsync(null, default))
            editions.Add(edition);
        return editions;
    }

    private Process Start() => Process.Start(new ProcessStartInfo("dotnet", [typeof(DeliveryWorker).Assembly.Location, .. place]))!;

    private static async Task KillAsync(Process process)
    {
        Assert.False(process.HasExited, "a worker ended by itself");
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
