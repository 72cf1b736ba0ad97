using PartnerBot.Digests;
using PartnerBot.Keeping;

namespace PartnerBot.Tests.Digests;

public sealed class EditionStepsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly Edition Waiting = new()
    {
        Owner = "msteams/a:1",
        Subscription = "a1",
        Period = "2026-W10",
        Day = new DateOnly(2026, 3, 2),
        Due = Now,
        Conversation = "msteams/a:1",
    };

    [Fact]
    public void only_an_edition_that_was_being_sent_is_doubtful_when_its_holder_is_lost()
    {
        var claimed = Waiting.ClaimedBy("one", Now.AddMinutes(2));
        Assert.Equal(0, claimed.ClaimedBy("two", Now.AddMinutes(5)).Repeats);
        Assert.Equal(1, claimed.Handed(Now.AddMinutes(2)).ClaimedBy("two", Now.AddMinutes(5)).Repeats);
    }

    [Fact]
    public void the_store_is_told_when_an_edition_wants_attention()
    {
        var claimed = Waiting.ClaimedBy("one", Now.AddMinutes(2));
        Assert.Equal(Now, DueOf(Waiting));
        Assert.Equal(Now.AddMinutes(2), DueOf(claimed));
        Assert.Equal(Now.AddMinutes(3), DueOf(claimed.Handed(Now.AddMinutes(3))));
        Assert.Equal(Now.AddMinutes(9), DueOf(claimed.PutBack(Now.AddMinutes(9))));
        Assert.Null(DueOf(claimed.SentAs("1:x", null, Now)));
        Assert.Null(DueOf(claimed.SkippedFor(EditionReason.Quiet, Now)));
        Assert.Null(DueOf(claimed.FailedFor(EditionReason.Refused, "413", Now)));
    }

    [Fact]
    public void tries_become_rarer_and_end_when_the_edition_would_be_a_day_late()
    {
        var (edition, now, tries) = (Waiting, Now, 0);
        while (edition.IsOpen)
        {
            edition = edition.TriedInVain(EditionReason.Unreachable, "no answer", now);
            Assert.True(!edition.IsOpen || edition.NotBefore > now);
            now = edition.NotBefore ?? now;
            tries++;
        }
        Assert.Equal((EditionState.Failed, EditionReason.Unreachable, "no answer"), (edition.State, edition.Reason, edition.Detail));
        Assert.InRange(edition.At!.Value, Now.AddHours(23.8), Now.AddDays(1));
        Assert.InRange(tries, 230, 400);
    }

    [Fact]
    public void the_next_edition_goes_on_from_one_that_arrived_or_had_nothing_to_tell()
    {
        Assert.True(Waiting.SentAs(null, "marks", Now).IsSettled);
        Assert.True(Waiting.SkippedFor(EditionReason.Quiet, Now).IsSettled);
        Assert.False(Waiting.SkippedFor(EditionReason.Late, Now).IsSettled);
        Assert.False(Waiting.FailedFor(EditionReason.Refused, "", Now).IsSettled);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(23.9, null)]
    [InlineData(24, EditionReason.Late)]
    public void lateness_is_asked_at_the_moment_of_sending(double hours, EditionReason? wanted) =>
        Assert.Equal(wanted, SendingRules.Objection(DigestJsonTests.Sample with { PausedUntil = null }, Waiting, Now.AddHours(hours)));

    [Fact]
    public void stop_and_pause_are_asked_at_the_moment_of_sending()
    {
        var goesOn = DigestJsonTests.Sample with { PausedUntil = null };
        Assert.Equal(EditionReason.Stopped, SendingRules.Objection(null, Waiting, Now));
        Assert.Equal(EditionReason.Stopped, SendingRules.Objection(goesOn.Ended(Now), Waiting, Now));
        Assert.Equal(EditionReason.Paused, SendingRules.Objection(goesOn.Paused(Now.AddTicks(1)), Waiting, Now));
        Assert.Null(SendingRules.Objection(goesOn.Paused(Now), Waiting, Now));
    }

    private static DateTimeOffset? DueOf(Edition edition)
    {
        var entry = Editions.EntryOf(edition);
        Assert.Equal(new StateKey(StateKind.Edition, "msteams/a:1", "a1:2026-W10"), entry.Key);
        Assert.Equal(entry.Json, Editions.EntryOf(Editions.Read(entry)!).Json);
        return entry.Due;
    }
}
