using PartnerBot.Queries;

namespace PartnerBot.Stores.Cosmos;

/// <summary>The few columns of the whole row that a fold over many rows needs; the row that is read from them is empty elsewhere.</summary>
internal static class RowColumns
{
    public static string ForMeasure(Target target, Field measure) => Of(target, [measure.ToString()]);

    /// <param name="withId">Whether the groups name their rows.</param>
    public static string ForGroups(Target target, GroupKey key, bool withId) => Of(target, [.. withId ? (string[])["Id"] : [], .. ForGroups(key)]);

    private static string Of(Target target, string[] columns) =>
        $"VALUE {{{string.Join(", ", Required(target).Union(columns).Select(c => $"\"{c}\": c[\"row\"][\"{c}\"]"))}}}";

    // Without these a row cannot be read at all; they are short.
    private static string[] Required(Target target) => target switch
    {
        Target.Agreements => ["Parties", "Level", "Types", "Source"],
        Target.Institutions => ["Country", "Kind"],
        Target.Metrics => ["Value", "Qualifier", "Unit", "Source"],
        _ => ["Kind", "Source"],
    };

    private static string[] ForGroups(GroupKey key) => key switch
    {
        GroupKey.Country or GroupKey.Region or GroupKey.Continent => ["Institutions", "Countries", "Home", "Members"],
        GroupKey.Partner or GroupKey.PartnerKind => ["Institutions", "Home", "Members"],
        GroupKey.Home => ["Home"],
        GroupKey.HomeUnit => ["HomeUnits"],
        GroupKey.PartnerUnit => ["PartnerUnit"],
        GroupKey.Theme => ["Themes"],
        GroupKey.Status => ["StatusNote", "Signed", "Expires"],
        GroupKey.StatusNote => ["StatusNote"],
        GroupKey.Listed => ["Listed"],
        GroupKey.YearOfExpiry or GroupKey.MonthOfExpiry or GroupKey.QuarterOfExpiry or GroupKey.DecadeOfExpiry or GroupKey.FiscalYearOfExpiry => ["Expires"],
        GroupKey.YearOfSigning or GroupKey.MonthOfSigning or GroupKey.QuarterOfSigning or GroupKey.DecadeOfSigning or GroupKey.FiscalYearOfSigning => ["Signed"],
        GroupKey.City => ["City"],
        GroupKey.Parent => ["Parent"],
        GroupKey.Role => ["Roles"],
        GroupKey.IsHome => ["IsHome"],
        GroupKey.Year => ["From"],
        GroupKey.Network => ["Networks"],
        GroupKey.YearOfStart => ["Start"],
        GroupKey.Number => ["Number"],
        GroupKey.Level or GroupKey.Type or GroupKey.Source or GroupKey.Kind or GroupKey.Unit or GroupKey.Qualifier => [],
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "No columns are named for the key."),
    };
}
