namespace PartnerBot.Digests;

/// <summary>How long to wait after a failure.</summary>
public static class Backoff
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Doubles with each failure up to five minutes, give or take a quarter by the key, so that many do not come back at once.</summary>
    /// <param name="failures">How many there were before; from 0 on.</param>
    public static TimeSpan After(int failures, string key)
    {
        var plain = First * Math.Pow(2, Math.Min(failures, 20));
        return (plain < Longest ? plain : Longest) * (0.75 + (Spread(key, failures) / 2));
    }

    /// <summary>Always the same between 0 and 1 for the same key (FNV-1a), on all machines.</summary>
    private static double Spread(string key, int failures)
    {
        var hash = 2166136261u ^ (uint)failures;
        foreach (var letter in key)
            hash = (hash ^ letter) * 16777619u;
        return (hash ^ (hash >> 15)) % 1000 / 1000.0;
    }
}
