using System.Text.Json;
using PartnerBot.Register;

namespace PartnerBot.Stores.Import;

/// <summary>regions.json: <c>{"regions": {name: [codes]}, "aliases": {other name: name}}</c>.</summary>
internal static class RegionsFile
{
    public const string Name = "regions.json";

    public static IReadOnlyList<Region> Read(Func<string, Stream?> open, List<Rejection> rejections)
    {
        using var stream = open(Name);
        if (stream is null)
        {
            rejections.Add(new(Name, null, null, "the file is missing"));
            return [];
        }

        try
        {
            return JsonSerializer.Deserialize<Lists>(stream, JsonSerializerOptions.Web) is { } file && file.IsWhole ? Regions(file, rejections) : Rejected(null, null);
        }
        catch (JsonException e)
        {
            return Rejected((int?)e.LineNumber + 1, e.Path);
        }

        IReadOnlyList<Region> Rejected(int? line, string? place)
        {
            rejections.Add(new(Name, line, place, "this is not JSON of the form {\"regions\": {\"Europe\": [\"FR\"]}, \"aliases\": {}}"));
            return [];
        }
    }

    private static Region[] Regions(Lists file, List<Rejection> rejections)
    {
        foreach (var (alias, name) in file.Aliases.Where(a => !file.Regions.ContainsKey(a.Value)))
            rejections.Add(new(Name, null, "aliases", $"'{alias}' stands for '{name}', which is not a region"));
        foreach (var (name, countries) in file.Regions)
        {
            foreach (var country in countries.Where(c => !CountryCode.IsOne(c)))
                rejections.Add(new(Name, null, name, $"'{country}' is not a country code of two capital letters"));
        }

        return
        [
            .. file.Regions.Select(r => new Region(r.Key, r.Value.ToValueList())
            {
                Aliases = file.Aliases.Where(a => a.Value == r.Key).Select(a => a.Key).ToValueList(),
            }),
        ];
    }

    private sealed record Lists
    {
        public Dictionary<string, string[]> Regions { get; init; } = [];

        public Dictionary<string, string> Aliases { get; init; } = [];

        /// <summary>A null in the file stands wherever it likes, whatever these types say.</summary>
        public bool IsWhole => Regions is not null && Aliases is not null && !Aliases.ContainsValue(null!)
            && Regions.Values.All(countries => countries is not null && !countries.Contains(null));
    }
}
