using PartnerBot.Queries;

namespace PartnerBot.Stores.Sqlite;

/// <summary>
/// The tables of one target. The main one holds whole numbers only, so that a million rows are a hundred megabytes: dates as first and last day (yyyymmdd),
/// numbers in ten-thousandths, and for each field of texts the number of the list of values that the row has there (mostly a list of one).
/// Rows are numbered in the order of their ids. Beside it stand the lists and their values, the whole rows as JSON, and the text of all their columns.
/// </summary>
internal sealed class Table
{
    private static readonly Dictionary<Target, Table> All = Enum.GetValues<Target>().ToDictionary(t => t, t => new Table(t));

    private Table(Target target)
    {
        Target = target;
        Name = SnakeCase.Of(target);
        ListFields = [.. TextFields(target).Union(SortTexts(target))];
        Columns = [.. TableColumns.Of(this)];
    }

    public Target Target { get; }

    public string Name { get; }

    /// <summary>The table of lists: (list, first, sort).</summary>
    public string Lists => Name + "_lists";

    /// <summary>The table of the values in lists, each once: (field, match, value, list).</summary>
    public string Values => Name + "_values";

    /// <summary>The table of whole rows: (key, id, position, row).</summary>
    public string Wholes => Name + "_wholes";

    /// <summary>The table of the text of rows: (key, text).</summary>
    public string Texts => Name + "_texts";

    /// <summary>The fields whose column is the number of a list.</summary>
    public IReadOnlyList<Field> ListFields { get; }

    public IReadOnlyList<Column> Columns { get; }

    public static Table Of(Target target) => All[target];

    /// <summary>The columns of the first and last day that ranges are compared with.</summary>
    public static (string First, string Last) Span(Field field) => (SnakeCase.Of(field) + "_first", SnakeCase.Of(field) + "_last");

    /// <summary>The columns of the first and last day of the date itself: of the start, where the field is a stretch of time.</summary>
    public static (string First, string Last) Date(Field field) =>
        field is Field.Period or Field.Date ? (SnakeCase.Of(field) + "_from", SnakeCase.Of(field) + "_until") : Span(field);

    /// <summary>Whether values of the field are looked for as folded texts.</summary>
    public bool IsFolded(Field field) => Fields.Find(Target, field) is { Kind: FieldKind.Name or FieldKind.Text };

    private static IEnumerable<Field> TextFields(Target target) => Fields.Of(target)
        .Where(f => !f.ThroughAgreement && f.Kind is FieldKind.Id or FieldKind.Institution or FieldKind.Network or FieldKind.Country or FieldKind.Choice or FieldKind.Name or FieldKind.Text)
        .Select(f => f.Field)
        .Where(f => f is not (Field.Id or Field.Involving or Field.Relation or Field.Text) && (target, f) is not ((Target.Institutions, Field.Partner) or (Target.Networks, Field.Network)));

    private static IEnumerable<Field> SortTexts(Target target) =>
        Fields.SortsOf(target).Where(f => f != Field.Id && !Fields.IsDate(f) && !Fields.IsNumber(f) && f is not (Field.Listed or Field.IsHome));
}
