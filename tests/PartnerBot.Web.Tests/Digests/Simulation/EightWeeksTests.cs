using System.Diagnostics;
using System.Globalization;
using PartnerBot.Digests;
using PartnerBot.Web.Digests;
using Xunit.Abstractions;

namespace PartnerBot.Web.Tests.Digests.Simulation;

/// <summary>Eight weeks of ten thousand subscribers with the changes of the clock in America and Europe, and a connector that fails now and then.</summary>
public sealed class EightWeeksTests(ITestOutputHelper output)
{
    private const int Size = 10_000;
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Length = TimeSpan.FromDays(56);

    /// <summary>The store is asked less often, for the sake of the test's own time.</summary>
    private static readonly DeliveryTerms Terms = new() { Poll = TimeSpan.FromMinutes(1) };

    /// <summary>Of 10,000 messages; 0 is no answer at all.</summary>
    private static readonly Dictionary<int, int> Faults = new() { [429] = 3, [412] = 20, [502] = 20, [503] = 10, [504] = 5, [0] = 10 };

    [Fact]
    public void each_due_edition_arrives_once_and_on_time_and_none_else()
    {
        var clock = Stopwatch.StartNew();
        using var world = new World(Start, Terms, Faults, notice: TimeSpan.FromMilliseconds(600));
        var people = Population.Of(Size, Start, Length, new Random(40));
        world.Time.Run(async () =>
        {
            foreach (var one in people)
                await world.SubscribeAsync(one.Id, one.Schedule, one.Conversation);
            world.Start();
            world.Start();
            foreach (var (at, change) in people.SelectMany(p => Changes(world, p)).Where(c => c.At < Start + Length).OrderBy(c => c.At))
            {
                await world.WaitUntilAsync(at);
                await change();
            }
            await world.WaitUntilAsync(Start + Length + TimeSpan.FromMinutes(20));
            await world.EndAsync();
        });
        Compare(world, people);
        output.WriteLine(Line($"{clock.Elapsed.TotalSeconds:0.0} s for eight weeks"));
    }

    private void Compare(World world, IReadOnlyList<Subscriber> people)
    {
        var taken = world.Connector.Log.ToLookup(t => t.Text);
        var wrong = new List<string>();
        var lateness = new List<TimeSpan>();
        foreach (var one in people)
            foreach (var (period, due) in Population.Dates(one.Schedule, Start, Start + Length))
            {
                var arrived = taken[$"{one.Id} {period}"].ToArray();
                if (arrived.Length > 1 || (one.IsToCome(due) is { } wanted && wanted != (arrived.Length == 1)))
                    wrong.Add(Line($"{one} {period} due {due:O}: arrived {arrived.Length} times, wanted {one.IsToCome(due)}"));
                if (arrived.Any(a => a.Departed < due || a.Departed > one.Stops))
                    wrong.Add(Line($"{one} {period} due {due:O}: sent {arrived[0].Departed:O}"));
                lateness.AddRange(arrived.Select(a => a.Arrived - due));
            }
        var pacing = Pacing.Lateness(people.SelectMany(p => Population.Dates(p.Schedule, Start, Start + Length).Where(d => p.IsToCome(d.Due) == true)).Select(d => d.Due));
        var (p99, needed) = (Percentile(lateness, 0.99), Percentile(pacing, 0.99));
        output.WriteLine(Line($"{lateness.Count} editions arrived, {world.Connector.FaultsGiven} faults, {world.Connector.BeyondLimits} beyond limits, {world.Connector.InPause} in a pause of all"));
        output.WriteLine(Line($"late: median {Percentile(lateness, 0.5)}, p99 {p99} (50 a second need {needed}), most {lateness.Max()}"));
        Assert.Empty(wrong.Take(5));
        Assert.Equal(lateness.Count, world.Connector.Log.Count);
        Assert.DoesNotContain(world.Editions, e => e.IsOpen || e.State == EditionState.Failed);
        Assert.InRange(world.Connector.BeyondLimits, 0, 20);
        Assert.Equal(0, world.Connector.InPause);
        Assert.True(p99 <= needed / 0.95 + TimeSpan.FromSeconds(5), $"p99 {p99}, needed {needed}");
    }

    private static IEnumerable<(DateTimeOffset At, Func<Task> Change)> Changes(World world, Subscriber one)
    {
        Task ChangeAsync(Func<Subscription, Subscription> change) => world.Subscriptions.ChangeAsync($"msteams/{one.Conversation}", one.Id, change, default);
        var gone = one.IsDeleted ? world.Connector.Deleted : world.Connector.Blocked;
        if (one.Stops is { } stops)
            yield return (stops, () => ChangeAsync(s => s.Ended(stops)));
        if (one is { Pauses: { } pauses, PausedUntil: { } until })
            yield return (pauses, () => ChangeAsync(s => s.Paused(until)));
        if (one.Leaves is { } leaves)
            yield return (leaves, () => Task.FromResult(gone.Add($"msteams/{one.Conversation}")));
        if (one.Returns is { } returns)
            yield return (returns, () =>
            {
                gone.Remove($"msteams/{one.Conversation}");
                return world.SeeAsync(one.Conversation);
            });
    }

    private static TimeSpan Percentile(IEnumerable<TimeSpan> times, double part)
    {
        var sorted = times.Order().ToArray();
        return sorted[(int)(part * (sorted.Length - 1))];
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
