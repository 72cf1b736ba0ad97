namespace PartnerBot.Benchmarks.Grown;

/// <summary>Chance that depends on a seed and a place alone, so that any row can be made by itself (SplitMix64).</summary>
internal struct Chance(ulong seed, ulong stream, int at)
{
    private ulong _state = (seed * 0x9E3779B97F4A7C15) ^ (stream << 56) ^ ((ulong)at * 0xD1B54A32D192ED03);

    public int Below(int limit) => (int)(((UInt128)Next() * (ulong)limit) >> 64);

    public bool In(int times) => Below(times) == 0;

    /// <summary>0 up to 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Below the limit, small numbers far more often than large ones.</summary>
    public int Skewed(int limit)
    {
        var fraction = Fraction();
        return (int)(limit * fraction * fraction * fraction);
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
