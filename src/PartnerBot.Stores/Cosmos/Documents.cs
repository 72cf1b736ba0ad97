using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Cosmos;

/// <summary>
/// A row of the register as a document. Whatever conditions and orders look at stands in fields of its own, always there and always of one type, so
/// that a comparison is true or false and a negation is safe; the row itself is kept whole and not indexed.
/// </summary>
internal static class Documents
{
    /// <summary>Kept in every document and in the name of every version; raise it with any change to what a document holds.</summary>
    public const int Schema = 1;

    // Numbers of the service are doubles: those of a row are kept as texts, to be exact.
    private static readonly JsonSerializerOptions RowOptions =
        new(RegisterJson.Options) { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString };

    public static JsonObject Of(Target target, Row row, RowReader reader, string version)
    {
        var fields = Fields.Of(target).Where(f => !f.ThroughAgreement && f.Field is not (Field.Id or Field.Relation)).ToList();
        var document = new JsonObject
        {
            ["id"] = Id(target, row.Id),
            ["partition"] = Partition(version, HomeOf(row)),
            ["schema"] = Schema,
            ["version"] = version,
            ["kind"] = SnakeCase.Of(target),
            ["key"] = OrderedText.Of(row.Id),
            ["values"] = Each(fields.Where(f => IsList(f.Kind)), f => f.Field, f => Values(reader.Values(row, f.Field), f.Kind)),
            ["texts"] = Each(fields.Where(f => f.Kind == FieldKind.Text), f => f.Field, f => Joined(reader.Values(row, f.Field))),
            ["days"] = Each(fields.Where(f => f.Kind == FieldKind.Date).Select(f => f.Field).Union(Fields.DatesOf(target)), f => f, f => Days(reader, row, f)),
            ["flags"] = Each(fields.Where(f => f.Kind == FieldKind.Flag), f => f.Field, f => reader.Flag(row, f.Field)),
            ["numbers"] = Each(fields.Where(f => f.Kind == FieldKind.AtLeast), f => f.Field, f => (double)reader.Number(row, f.Field)!),
        };
        var sorts = Fields.SortsOf(target).Where(f => f != Field.Id).ToList();
        document["up"] = Each(sorts, f => f, f => OrderedText.Ascending(reader.Sort(row, f)));
        document["down"] = Each(sorts, f => f, f => OrderedText.Descending(reader.Sort(row, f)));
        document["row"] = JsonSerializer.SerializeToNode(row, row.GetType(), RowOptions);
        return document;
    }

    public static Row Read(Target target, JsonElement row) => (Row?)row.Deserialize(TypeOf(target), RowOptions) ?? throw new JsonException("The row is null.");

    /// <summary>The id of a row's document: the service forbids some characters in ids and limits their length.</summary>
    public static string Id(Target target, string row) => row.Length <= 200 && row.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
        ? $"{SnakeCase.Of(target)}:{row}"
        : $"{SnakeCase.Of(target)}~{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(row)))}";

    /// <summary>All of a home's rows in one version stand together; what several homes share (institutions, the vocabulary) stands with the empty home.</summary>
    public static string Partition(string version, string home) => $"{version}/{home}";

    /// <summary>A day as the number yyyymmdd; 0 stands for none.</summary>
    public static long Number(DateOnly? day) => day is { } known ? known.Year * 10_000L + known.Month * 100 + known.Day : 0;

    /// <summary>The names of the first and last day of the date itself: of the start, where the field is a stretch of time.</summary>
    public static (string First, string Last) DateNames(Field field) => field is Field.Period or Field.Date ? ("from", "until") : ("first", "last");

    /// <summary>Empty for what several homes share.</summary>
    public static string HomeOf(Row row) => row switch
    {
        Agreement agreement => agreement.Home,
        Activity activity => activity.Home,
        Network network => network.Home,
        Metric metric => metric.Home,
        Policy policy => policy.Home,
        _ => "",
    };

    private static Type TypeOf(Target target) => target switch
    {
        Target.Agreements => typeof(Agreement),
        Target.Institutions => typeof(Institution),
        Target.Activities => typeof(Activity),
        Target.Networks => typeof(Network),
        Target.Metrics => typeof(Metric),
        _ => typeof(Policy),
    };

    private static bool IsList(FieldKind kind) => kind is not (FieldKind.Text or FieldKind.Date or FieldKind.Flag or FieldKind.AtLeast);

    private static JsonObject Each<T>(IEnumerable<T> items, Func<T, Field> field, Func<T, JsonNode> node) =>
        new(items.Select(i => KeyValuePair.Create(SnakeCase.Of(field(i)), (JsonNode?)node(i))));

    private static JsonArray Values(IEnumerable<string> values, FieldKind kind) =>
        new([.. (kind == FieldKind.Name ? values.Select(Folding.Fold) : values).Distinct(StringComparer.Ordinal).Select(v => (JsonNode)v)]);

    // The seam keeps a search from matching across two texts; it is never part of a folded one.
    private static JsonNode Joined(IEnumerable<string> texts) => string.Join('\n', texts.Select(Folding.Fold));

    private static JsonObject Days(RowReader reader, Row row, Field field)
    {
        var span = reader.Span(row, field);
        var days = new JsonObject { ["first"] = Number(span?.First), ["last"] = Number(span?.Last) };
        if (DateNames(field) is not ("first", "last"))
        {
            var date = reader.Date(row, field);
            (days["from"], days["until"]) = (Number(date?.First), Number(date?.Last));
        }

        return days;
    }
}
