using System.Text.Json;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Rows;

/// <summary>A row kept whole.</summary>
internal static class RowJson
{
    public static string Write(Row row) => JsonSerializer.Serialize<object>(row, RegisterJson.Options);

    public static Row Read(Target target, string json) => target switch
    {
        Target.Agreements => Read<Agreement>(json),
        Target.Institutions => Read<Institution>(json),
        Target.Activities => Read<Activity>(json),
        Target.Networks => Read<Network>(json),
        Target.Metrics => Read<Metric>(json),
        _ => Read<Policy>(json),
    };

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, RegisterJson.Options)!;
}
