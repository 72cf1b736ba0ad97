using System.Globalization;
using System.Text.Json;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Tests.Memory;

/// <summary>The query notation of the question cases, turned into queries.</summary>
internal static class GoldQuery
{
    private static readonly string[] Settings = ["target", "op", "as_of", "field", "order_by", "group_by", "min_count", "limit", "status", "expiring_within_months", "partial"];

    public static Query Read(JsonElement json, Vocabulary vocabulary)
    {
        Read(json, "target", out Target target);
        var query = new Query(target)
        {
            Operation = json.TryGetProperty("op", out _) ? Read(json, "op", out Operation op) : Operation.List,
            Of = json.TryGetProperty("field", out var field) ? Measure(field.GetString()!) : null,
            Where = Conditions(json, json, target),
            Group = json.TryGetProperty("group_by", out _) ? Grouping(json) : null,
            Order = json.TryGetProperty("order_by", out var order) ? Strings(order).Select(Order).ToValueList() : [],
            Limit = json.TryGetProperty("limit", out var limit) ? limit.GetInt32() : null,
        };
        return QueryBinder.Bind(query, vocabulary);
    }

    private static T Read<T>(JsonElement json, string name, out T value)
        where T : struct, Enum
    {
        Assert.True(SnakeCase.TryRead(json.GetProperty(name).GetString()!, out value), $"unknown {name}");
        return value;
    }

    private static ValueList<Condition> Conditions(JsonElement json, JsonElement whole, Target target)
    {
        var found = json.EnumerateObject().Where(p => !Settings.Contains(p.Name)).SelectMany(p => Condition(p, json, whole, target)).ToList();
        if (json.TryGetProperty("status", out var status))
        {
            var months = whole.TryGetProperty("expiring_within_months", out var m) ? m.GetInt32() : 6;
            found.Add(new StatusOn(Day(whole, "as_of"), Strings(status).ToValueList(), months));
        }

        return found.ToValueList();
    }

    private static IEnumerable<Condition> Condition(JsonProperty property, JsonElement scope, JsonElement whole, Target target)
    {
        if (property.Name == "not")
        {
            var parts = property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().ToList() : [property.Value];
            return parts.Select(p => new Not(Conditions(p, whole, target)));
        }

        Assert.True(SnakeCase.TryRead(property.Name, out Field field), $"unknown field {property.Name}");
        return [Fields.Find(target, field)!.Kind switch
        {
            FieldKind.Date => new Within(field, new(DayOrNone(property.Value, "from"), DayOrNone(property.Value, "to")), IsOverlap(scope, property.Value)),
            FieldKind.Flag => new Flag(field, property.Value.GetBoolean()),
            FieldKind.AtLeast => new NumberAtLeast(field, property.Value.GetInt32()),
            _ => new Among(field, Strings(property.Value).ToValueList()),
        }];
    }

    private static bool IsOverlap(JsonElement scope, JsonElement range) =>
        (range.TryGetProperty("partial", out var partial) || scope.TryGetProperty("partial", out partial)) && partial.GetString() == "overlap";

    private static Grouping Grouping(JsonElement json)
    {
        Read(json, "group_by", out GroupKey key);
        return new(key, key == GroupKey.Status ? Day(json, "as_of") : null, json.TryGetProperty("min_count", out var least) ? least.GetInt32() : 1);
    }

    private static Ordering Order(string text)
    {
        var descending = text.StartsWith('-');
        var name = text.TrimStart('-');
        return new(name == "count" ? null : Measure(name), descending);
    }

    private static Field Measure(string name) => name switch
    {
        "signed_on" => Field.Signed,
        "expires_on" => Field.Expires,
        "renewed_on" => Field.Renewed,
        "date_from" => Field.Date,
        "start_on" => Field.Start,
        _ => SnakeCase.TryRead(name, out Field field) ? field : throw new ArgumentException($"unknown field {name}"),
    };

    private static IEnumerable<string> Strings(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(v => v.GetString()!) : [value.GetString()!];

    private static DateOnly Day(JsonElement json, string name) => DayOrNone(json, name)!.Value;

    private static DateOnly? DayOrNone(JsonElement json, string name) =>
        json.TryGetProperty(name, out var day) ? DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
