using PartnerBot.Answers.Voices;
using PartnerBot.Register;

namespace PartnerBot.Answers;

/// <summary>The documents that the rows shown were taken from.</summary>
internal static class Provenance
{
    public static string? Of(Voice voice, IEnumerable<Row> rows)
    {
        var files = rows.Select(FileOf).OfType<string>().Distinct().ToList();
        var sources = voice.Vocabulary.Sources.Where(source => files.Contains(source.File)).ToList();
        return sources switch
        {
            [] => null,
            [{ Date: { } date } only] => voice.Say("provenance.dated", ("title", only.Title), ("date", date.ToString())),
            [var only] => voice.Say("provenance", ("title", only.Title)),
            _ => voice.Say("provenance.several", ("count", sources.Count)),
        };
    }

    private static string? FileOf(Row row) => row switch
    {
        Agreement agreement => agreement.Source,
        Activity activity => activity.Source,
        Network network => network.Source,
        Metric metric => metric.Source,
        Policy policy => policy.Source,
        _ => null,
    };
}
