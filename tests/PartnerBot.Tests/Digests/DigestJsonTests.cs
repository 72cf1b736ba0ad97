using PartnerBot.Digests;
using PartnerBot.Digests.Calendar;
using PartnerBot.Reading;

namespace PartnerBot.Tests.Digests;

public sealed class DigestJsonTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static readonly Subscription Sample = new()
    {
        Id = "a1",
        Owner = "msteams/a:1",
        Conversation = "msteams/a:1",
        Asked = new Asked([new PastTurn("what expires in the next 6 months?", "en", new DateOnly(2026, 3, 2)), new PastTurn("agreements where country = FR", "en", new DateOnly(2026, 3, 2), IsQuery: true)], "agreements where country = FR"),
        Language = "en",
        Schedule = new Schedule(new Weekly([DayOfWeek.Monday, DayOfWeek.Thursday], 2, new DateOnly(2026, 3, 2)), new TimeOnly(9, 0), "Europe/Paris"),
        Created = Noon,
        Since = Noon,
        PausedUntil = Subscription.Forever,
    };

    [Fact]
    public void a_subscription_comes_back_from_the_store_as_it_went()
    {
        var kept = Subscriptions.EntryOf(Sample.Scheduled(Sample.Schedule, Noon));
        var back = Subscriptions.Read(kept)!;
        Assert.Equal(kept.Json, Subscriptions.EntryOf(back).Json);
        Assert.Equal(new DateTimeOffset(2026, 3, 5, 8, 0, 0, TimeSpan.Zero), kept.Due);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Thursday], Assert.IsType<Weekly>(back.Schedule.Rhythm).Days);
        Assert.Equal(Subscription.Forever, back.PausedUntil);
        Assert.Equal(Sample.Asked.Turns, back.Asked.Turns);
    }

    [Fact]
    public void what_a_later_version_added_survives_a_change_by_this_one()
    {
        var kept = Subscriptions.EntryOf(Sample);
        var later = kept with { Json = kept.Json[..^1] + ",\"colour\":{\"of\":\"the week\"}}" };
        var changed = Subscriptions.EntryOf(Subscriptions.Read(later)!.Ended(Noon));
        Assert.Contains("\"colour\":{\"of\":\"the week\"}", changed.Json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"kind\":\"weekly\"", "\"kind\":\"lunar\"")]
    [InlineData("\"quiet\":\"Say\"", "\"quiet\":\"Sing\"")]
    [InlineData("\"language\":\"en\",", "")]
    public void what_cannot_be_read_is_left_alone(string here, string there)
    {
        var kept = Subscriptions.EntryOf(Sample);
        Assert.Contains(here, kept.Json, StringComparison.Ordinal);
        Assert.Null(Subscriptions.Read(kept with { Json = kept.Json.Replace(here, there, StringComparison.Ordinal) }));
    }
}
