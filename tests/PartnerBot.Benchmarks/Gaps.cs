using System.Globalization;
using PartnerBot.Benchmarks.Grown;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Benchmarks;

/// <summary>Fills the gaps of a shape, another way each time: homes and partners as agreements have them, so that those with many come often.</summary>
internal sealed class Gaps
{
    private readonly List<Agreement> _some;
    private readonly RegisterContents _contents;

    public Gaps(RegisterContents contents)
    {
        var step = Math.Max(1, contents.Agreements.Count / 1_000);
        _contents = contents;
        _some = [.. contents.Agreements.Where((_, i) => i % step == 0)];
    }

    public Query Fill(Shape shape, int run)
    {
        var chance = new Chance(7, 1, run);
        var agreement = _some[chance.Below(_some.Count)];
        var year = 2012 + chance.Below(18);
        var line = shape.Line
            .Replace("{home}", agreement.Home, StringComparison.Ordinal)
            .Replace("{partner}", agreement.Parties[0], StringComparison.Ordinal)
            .Replace("{institution}", _some[chance.Below(_some.Count)].Parties[0], StringComparison.Ordinal)
            .Replace("{network}", _contents.Networks[chance.Below(_contents.Networks.Count)].Id, StringComparison.Ordinal)
            .Replace("{country}", Words.Countries[chance.Below(12)].Iso, StringComparison.Ordinal)
            .Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{next}", (year + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{theme}", Words.Themes[chance.Below(Words.Themes.Length)], StringComparison.Ordinal);
        return QueryText.TryRead(line, out var query, out var error) ? query : throw new ArgumentException(error, nameof(shape));
    }
}
