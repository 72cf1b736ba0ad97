using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Tests.Contract;

/// <summary>Values for generated queries: mostly those of the register's rows, sometimes cut, shouted, or of another row kind.</summary>
internal sealed class RegisterValues(RegisterContents contents)
{
    private readonly RegisterIndex _index = new(contents);
    private readonly Dictionary<(Target, Field), string[]> _known = [];

    public string Next(Target target, FieldInfo info, Random random) => info.Kind switch
    {
        FieldKind.Choice => info.Choices![random.Next(info.Choices.Count)],
        FieldKind.Institution => Pick([.. contents.Institutions.Select(i => i.Id)], Known(target, info), random),
        FieldKind.Network => Pick([.. contents.Networks.Select(n => n.Id)], [], random),
        FieldKind.Region => Pick([.. contents.Regions.Select(r => r.Name)], [], random),
        FieldKind.Country => Pick([.. contents.Countries.Select(c => c.Iso), "ZZ"], Known(target, info), random),
        FieldKind.Number => random.Next(-1, 9).ToString(System.Globalization.CultureInfo.InvariantCulture),
        FieldKind.Name => Changed(Pick(["nowhere"], Known(target, info), random), random),
        FieldKind.Text => Cut(Changed(Pick(["of", "é", "%", "_", "'"], Known(target, info), random), random), random),
        _ => Pick(["nothing"], Known(target, info), random),
    };

    private string[] Known(Target target, FieldInfo info)
    {
        if (_known.TryGetValue((target, info.Field), out var known))
            return known;
        var (of, field) = info.ThroughAgreement ? (Target.Agreements, info.Field) : (target, info.Field);
        var reader = RowReader.Of(of, _index);
        return _known[(target, info.Field)] = [.. reader.Rows.SelectMany(r => reader.Values(r, field)).Distinct(StringComparer.Ordinal)];
    }

    private static string Pick(string[] others, string[] known, Random random)
    {
        var from = known.Length > 0 && random.Next(100) < 85 ? known : others;
        return from[random.Next(from.Length)];
    }

    private static string Changed(string text, Random random) => random.Next(4) switch
    {
        0 => text.ToUpperInvariant(),
        1 => text.Replace("e", "é", StringComparison.Ordinal).Replace(" ", "  ", StringComparison.Ordinal),
        _ => text,
    };

    private static string Cut(string text, Random random)
    {
        if (text.Length < 6 || random.Next(3) == 0)
            return text;
        var start = random.Next(text.Length - 4);
        var part = text.Substring(start, random.Next(1, Math.Min(14, text.Length - start))).Trim();
        return part.Length > 0 ? part : text;
    }
}
