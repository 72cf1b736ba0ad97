namespace PartnerBot.Reading.Time;

/// <summary>A length left open between two: "three to six months", "two or three years", 两三年.</summary>
internal sealed record DurationSpan(Duration Least, Duration Most)
{
    public static DurationSpan? Of(int least, int most, TimeUnit unit) =>
        least > 0 && least < most && most < 1000 ? new(Duration.Of(least, unit), Duration.Of(most, unit)) : null;
}
