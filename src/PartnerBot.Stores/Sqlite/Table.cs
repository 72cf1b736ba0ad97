using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Sqlite;

/// <summary>A column and what a row has in it: a text, a whole number or null.</summary>
internal sealed record Column(string Name, string Type, Func<RowReader, Row, object?> Value);

/// <summary>
/// The tables of one target. The main one is narrow: single values, dates as first and last day (yyyymmdd), numbers in ten-thousandths, folded texts;
/// beside it stand the fields with several values, and the whole rows as JSON with the text of all their columns.
/// </summary>
internal sealed class Table
{
    private static readonly Dictionary<Target, Table> All = Enum.GetValues<Target>().ToDictionary(t => t, t => new Table(t));

    private Table(Target target)
    {
        Target = target;
        Name = SnakeCase.Of(target);
        Columns = [.. TableColumns.Of(this)];
    }

    public Target Target { get; }

    public string Name { get; }

    /// <summary>The table of fields with several values: (field, value, row).</summary>
    public string Values => Name + "_values";

    /// <summary>The table of whole rows: (key, row, text).</summary>
    public string Wholes => Name + "_wholes";

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Fields of which a row has at most one value.</summary>
    public Field[] Singles => Target switch
    {
        Target.Agreements => [Field.Home, Field.Level, Field.StatusNote, Field.Source],
        Target.Institutions => [Field.Country, Field.City, Field.Kind, Field.Parent],
        Target.Activities => [Field.Home, Field.Kind, Field.PartOf, Field.Source],
        Target.Networks => [Field.Home, Field.Kind, Field.HomeUnit, Field.Source],
        Target.Metrics => [Field.Home, Field.Unit, Field.Qualifier, Field.Source],
        _ => [Field.Home, Field.Kind, Field.Source],
    };

    /// <summary>Fields of which a row may have several values, each once.</summary>
    public Field[] Several => Target switch
    {
        Target.Agreements => [Field.Partner, Field.Country, Field.City, Field.PartnerKind, Field.HomeUnit, Field.Type, Field.Theme],
        Target.Institutions => [Field.Network, Field.Role],
        Target.Activities => [Field.Partner, Field.Country, Field.Agreement, Field.Network],
        Target.Networks or Target.Metrics => [Field.Partner, Field.Country],
        _ => [],
    };

    /// <summary>Fields whose order needs a column of its own: the first of several values, or a folded text.</summary>
    public IEnumerable<Field> SortTexts =>
        Fields.SortsOf(Target).Where(f => f != Field.Id && !Fields.IsDate(f) && !Fields.IsNumber(f) && f is not (Field.Listed or Field.IsHome));

    public static Table Of(Target target) => All[target];

    /// <summary>Where the values of a field with several are folded, they are kept as written too, to be shown as group keys.</summary>
    public static string Written(Field field) => SnakeCase.Of(field) + "_written";

    /// <summary>The columns of the first and last day that ranges are compared with.</summary>
    public static (string First, string Last) Span(Field field) => (SnakeCase.Of(field) + "_first", SnakeCase.Of(field) + "_last");

    /// <summary>The columns of the first and last day of the date itself: of the start, where the field is a stretch of time.</summary>
    public static (string First, string Last) Date(Field field) =>
        field is Field.Period or Field.Date ? (SnakeCase.Of(field) + "_from", SnakeCase.Of(field) + "_until") : Span(field);

    public static string Folded(Field field) => SnakeCase.Of(field) + "_folded";

    public static string Sort(Field field) => "sort_" + SnakeCase.Of(field);
}
