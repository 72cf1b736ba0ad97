using PartnerBot.Register;

namespace PartnerBot.Queries;

/// <summary>Which fields, group keys, sort keys and measures each target has.</summary>
public static class Fields
{
    private static readonly FieldInfo[] Agreement =
    [
        new(Field.Id, FieldKind.Id), new(Field.Home, FieldKind.Institution), new(Field.Partner, FieldKind.Institution),
        new(Field.Involving, FieldKind.Institution), new(Field.Country, FieldKind.Country), new(Field.Region, FieldKind.Region),
        new(Field.City, FieldKind.Name), new(Field.PartnerKind, FieldKind.Choice, ClosedLists.InstitutionKinds), new(Field.Unit, FieldKind.Text),
        new(Field.Level, FieldKind.Choice, ClosedLists.Levels), new(Field.HomeUnit, FieldKind.Name),
        new(Field.Type, FieldKind.Choice, ClosedLists.AgreementTypes), new(Field.StatusNote, FieldKind.Choice, ClosedLists.StatusNotes),
        new(Field.Signed, FieldKind.Date), new(Field.Renewed, FieldKind.Date), new(Field.Expires, FieldKind.Date), new(Field.Period, FieldKind.Date),
        new(Field.Theme, FieldKind.Text), new(Field.Listed, FieldKind.Flag), new(Field.Funded, FieldKind.Flag),
        new(Field.PartiesMin, FieldKind.AtLeast), new(Field.Source, FieldKind.Id), new(Field.Text, FieldKind.Text),
    ];

    private static readonly FieldInfo[] OfInstitution =
    [
        new(Field.Id, FieldKind.Id), new(Field.Partner, FieldKind.Institution), new(Field.Country, FieldKind.Country), new(Field.Region, FieldKind.Region),
        new(Field.City, FieldKind.Name), new(Field.Kind, FieldKind.Choice, ClosedLists.InstitutionKinds), new(Field.IsHome, FieldKind.Flag),
        new(Field.Parent, FieldKind.Institution), new(Field.Network, FieldKind.Network), new(Field.Role, FieldKind.Choice, ClosedLists.Roles),
        new(Field.Text, FieldKind.Text), new(Field.Relation, FieldKind.Choice, ClosedLists.Relations),
    ];

    private static readonly Dictionary<Target, FieldInfo[]> Conditions = new()
    {
        [Target.Agreements] = Agreement,
        [Target.Institutions] =
        [
            .. OfInstitution,
            .. Agreement.Where(a => a.Field != Field.PartnerKind && !OfInstitution.Any(i => i.Field == a.Field))
                .Select(a => a with { ThroughAgreement = true }),
        ],
        [Target.Activities] =
        [
            new(Field.Id, FieldKind.Id), new(Field.Home, FieldKind.Institution), new(Field.Partner, FieldKind.Institution),
            new(Field.Involving, FieldKind.Institution), new(Field.Country, FieldKind.Country), new(Field.Region, FieldKind.Region),
            new(Field.Kind, FieldKind.Choice, ClosedLists.ActivityKinds), new(Field.Date, FieldKind.Date), new(Field.Participant, FieldKind.Text),
            new(Field.Unit, FieldKind.Text), new(Field.Agreement, FieldKind.Id), new(Field.Network, FieldKind.Network), new(Field.Location, FieldKind.Text),
            new(Field.PartOf, FieldKind.Id), new(Field.Top, FieldKind.Flag), new(Field.Source, FieldKind.Id), new(Field.Text, FieldKind.Text),
        ],
        [Target.Networks] =
        [
            new(Field.Id, FieldKind.Id), new(Field.Network, FieldKind.Network), new(Field.Home, FieldKind.Institution),
            new(Field.Partner, FieldKind.Institution), new(Field.Involving, FieldKind.Institution), new(Field.Country, FieldKind.Country),
            new(Field.Region, FieldKind.Region), new(Field.Kind, FieldKind.Choice, ClosedLists.NetworkKinds), new(Field.HomeUnit, FieldKind.Name),
            new(Field.Start, FieldKind.Date), new(Field.Theme, FieldKind.Text), new(Field.Source, FieldKind.Id), new(Field.Text, FieldKind.Text),
        ],
        [Target.Metrics] =
        [
            new(Field.Id, FieldKind.Id), new(Field.Home, FieldKind.Institution), new(Field.Partner, FieldKind.Institution),
            new(Field.Country, FieldKind.Country), new(Field.Region, FieldKind.Region), new(Field.Unit, FieldKind.Text), new(Field.Metric, FieldKind.Text),
            new(Field.Qualifier, FieldKind.Choice, ClosedLists.Qualifiers), new(Field.Period, FieldKind.Date), new(Field.Source, FieldKind.Id),
            new(Field.Text, FieldKind.Text),
        ],
        [Target.Policies] =
        [
            new(Field.Id, FieldKind.Id), new(Field.Home, FieldKind.Institution), new(Field.Kind, FieldKind.Choice, ClosedLists.PolicyKinds),
            new(Field.Number, FieldKind.Number), new(Field.Source, FieldKind.Id), new(Field.Text, FieldKind.Text),
        ],
    };

    private static readonly Dictionary<Target, GroupKey[]> Groups = new()
    {
        [Target.Agreements] =
        [
            GroupKey.Country, GroupKey.Region, GroupKey.Continent, GroupKey.Partner, GroupKey.PartnerKind, GroupKey.Home, GroupKey.HomeUnit,
            GroupKey.PartnerUnit, GroupKey.Level, GroupKey.Type, GroupKey.Theme, GroupKey.Status, GroupKey.StatusNote, GroupKey.Listed, GroupKey.Source,
            GroupKey.YearOfExpiry, GroupKey.MonthOfExpiry, GroupKey.YearOfSigning, GroupKey.MonthOfSigning,
            GroupKey.FiscalYearOfExpiry, GroupKey.FiscalYearOfSigning, GroupKey.QuarterOfExpiry, GroupKey.QuarterOfSigning,
            GroupKey.DecadeOfExpiry, GroupKey.DecadeOfSigning,
        ],
        [Target.Institutions] =
        [
            GroupKey.Country, GroupKey.Region, GroupKey.Continent, GroupKey.City, GroupKey.Kind, GroupKey.Parent, GroupKey.Role, GroupKey.IsHome,
        ],
        [Target.Activities] =
        [
            GroupKey.Country, GroupKey.Region, GroupKey.Continent, GroupKey.Partner, GroupKey.Home, GroupKey.Kind, GroupKey.Year, GroupKey.Network,
            GroupKey.Source,
        ],
        [Target.Networks] =
        [
            GroupKey.Country, GroupKey.Region, GroupKey.Continent, GroupKey.Partner, GroupKey.Home, GroupKey.Kind, GroupKey.YearOfStart, GroupKey.Source,
        ],
        [Target.Metrics] =
        [
            GroupKey.Country, GroupKey.Region, GroupKey.Continent, GroupKey.Partner, GroupKey.Home, GroupKey.Unit, GroupKey.Qualifier, GroupKey.Source,
        ],
        [Target.Policies] = [GroupKey.Home, GroupKey.Kind, GroupKey.Number, GroupKey.Source],
    };

    private static readonly Dictionary<Target, Field[]> Sorts = new()
    {
        [Target.Agreements] =
        [
            Field.Id, Field.Home, Field.Partner, Field.Country, Field.City, Field.Unit, Field.Level, Field.HomeUnit, Field.Type, Field.StatusNote,
            Field.Signed, Field.Renewed, Field.Expires, Field.Period, Field.Listed, Field.PartiesMin, Field.FundingAmount, Field.Source,
        ],
        [Target.Institutions] = [Field.Id, Field.Name, Field.Country, Field.City, Field.Kind, Field.IsHome, Field.Parent],
        [Target.Activities] = [Field.Id, Field.Name, Field.Home, Field.Partner, Field.Country, Field.Kind, Field.Date, Field.Location, Field.Source],
        [Target.Networks] = [Field.Id, Field.Name, Field.Home, Field.Kind, Field.Start, Field.StatedSize, Field.Source],
        [Target.Metrics] = [Field.Id, Field.Metric, Field.Home, Field.Value, Field.Unit, Field.Qualifier, Field.Period, Field.AsOf, Field.Source],
        [Target.Policies] = [Field.Id, Field.Home, Field.Kind, Field.Number, Field.InitialTermYears, Field.Source],
    };

    // The first date and the first number are what is meant when the question names none.
    private static readonly Dictionary<Target, (Field[] Dates, Field[] Numbers)> Measures = new()
    {
        [Target.Agreements] = ([Field.Signed, Field.Renewed, Field.Expires, Field.Period], [Field.FundingAmount]),
        [Target.Institutions] = ([], []),
        [Target.Activities] = ([Field.Date], []),
        [Target.Networks] = ([Field.Start], [Field.StatedSize]),
        [Target.Metrics] = ([Field.AsOf, Field.Period], [Field.Value]),
        [Target.Policies] = ([], [Field.Number, Field.InitialTermYears]),
    };

    /// <summary>The fields that conditions on the target may name.</summary>
    public static IReadOnlyList<FieldInfo> Of(Target target) => Conditions[target];

    public static FieldInfo? Find(Target target, Field field) => Array.Find(Conditions[target], i => i.Field == field);

    /// <summary>Whether rows of the target have a status on a day.</summary>
    public static bool HasStatus(Target target) => target is Target.Agreements or Target.Institutions;

    public static IReadOnlyList<GroupKey> GroupKeys(Target target) => Groups[target];

    /// <summary>The fields that rows of the target can be ordered by.</summary>
    public static IReadOnlyList<Field> SortsOf(Target target) => Sorts[target];

    /// <summary>The dates that latest, earliest, min and max compare; the first is the default.</summary>
    public static IReadOnlyList<Field> DatesOf(Target target) => Measures[target].Dates;

    /// <summary>The numbers that min, max and sum take; the first is the default.</summary>
    public static IReadOnlyList<Field> NumbersOf(Target target) => Measures[target].Numbers;

    /// <summary>The field that the operation works on: the one given, or the default; null when the target has none.</summary>
    public static Field? MeasureOf(Query query)
    {
        var (dates, numbers) = Measures[query.Target];
        return query.Of ?? (query.Operation is Operation.Latest or Operation.Earliest ? First(dates) : First(numbers));
    }

    /// <summary>Fields that are dates, with whichever target.</summary>
    public static bool IsDate(Field field) =>
        field is Field.Signed or Field.Renewed or Field.Expires or Field.Period or Field.Date or Field.Start or Field.AsOf;

    /// <summary>Fields that are numbers, with whichever target.</summary>
    public static bool IsNumber(Field field) =>
        field is Field.Value or Field.FundingAmount or Field.StatedSize or Field.InitialTermYears or Field.Number or Field.PartiesMin;

    private static Field? First(Field[] fields) => fields.Length > 0 ? fields[0] : null;
}
