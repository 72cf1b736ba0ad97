using System.Globalization;
using System.Text.Json;
using PartnerBot.Answers;
using PartnerBot.Queries;
using PartnerBot.Reading;

namespace PartnerBot.Tests.Reading.Cases;

internal enum Verdict
{
    Right,

    /// <summary>Wrong, but says what it left out or assumed.</summary>
    Flagged,

    /// <summary>Declined or asked back where an answer was expected.</summary>
    Missed,

    /// <summary>Wrong and sure of itself: the one thing that must never happen.</summary>
    Silent,
}

/// <summary>Judges an answer against the accepted ones, by the rules of ../shared/questions/score.py.</summary>
internal static class Judge
{
    public static Verdict Of(JsonElement expected, Answer got)
    {
        var wanted = expected.GetProperty("outcome").GetString();
        var accepted = expected.TryGetProperty("answers", out var answers) && answers.ValueKind == JsonValueKind.Array ? answers.EnumerateArray().ToList() : [];
        switch (got.Outcome)
        {
            case Outcome.Answer:
                if (accepted.Any(a => Matches(a, got)) || Text(expected, "why") == "no-such-partner" && got.Result!.Count == 0)
                    return Verdict.Right;
                return got.Unused.Count > 0 || got.Assumptions.Count > 0 ? Verdict.Flagged : Verdict.Silent;
            case Outcome.Clarify:
                var offered = Texts(expected, "options");
                return wanted == "clarify" && (offered.Count == 0 || got.Options.Any(o => offered.Contains(o.Id ?? o.Send))) ? Verdict.Right : Verdict.Missed;
            default:
                var no = accepted.Any(a => Text(a, "op") == "exists" && !a.GetProperty("value").GetBoolean());
                return wanted == "decline" || no && got.Reason == DeclineReason.NoSuchPartner ? Verdict.Right : Verdict.Missed;
        }
    }

    private static bool Matches(JsonElement want, Answer got)
    {
        var op = Text(want, "op");
        var result = got.Result!;
        if (op == "exists")
            return (got.Value as bool? ?? result.Count > 0) == want.GetProperty("value").GetBoolean();
        if (want.TryGetProperty("groups", out var groups) && groups.ValueKind == JsonValueKind.Object)
            return SameGroups(Positive(groups), (result.Groups ?? []).Where(g => g.Count > 0).ToDictionary(g => g.Key, g => g.Count), op);
        if (op == "count")
            return result.Count == want.GetProperty("count").GetInt32() && result.Groups is not { Count: > 0 };
        var ids = Texts(want, "ids");
        if (op is "min" or "max" or "sum" && want.TryGetProperty("value", out var value) && value.ValueKind != JsonValueKind.Null)
            return Convert.ToString(got.Value, CultureInfo.InvariantCulture) == value.ToString() || ids.Count > 0 && ids.SetEquals(result.Ids);
        var target = got.Query!.Target;
        if (target.ToString().Equals(Text(want, "target"), StringComparison.OrdinalIgnoreCase))
            return ids.SetEquals(result.Ids);
        if (target is Target.Agreements or Target.Institutions && Text(want, "target") is "agreements" or "institutions")
            return (Texts(want, "institutions") is { Count: > 0 } institutions ? institutions : ids).SetEquals(target == Target.Institutions ? result.Ids : result.Institutions);
        return false;
    }

    private static bool SameGroups(Dictionary<string, int> want, Dictionary<string, int> got, string? op)
    {
        if (Same(want, got))
            return true;
        if (want.Count == 0 || got.Count <= want.Count)
            return false;
        return Same(want, got.Where(g => op == "min" ? g.Value <= want.Values.Max() : g.Value >= want.Values.Min()).ToDictionary(g => g.Key, g => g.Value));
    }

    private static bool Same(Dictionary<string, int> one, Dictionary<string, int> other) => one.Count == other.Count && one.All(p => other.TryGetValue(p.Key, out var count) && count == p.Value);

    private static Dictionary<string, int> Positive(JsonElement groups) => groups.EnumerateObject().Where(g => g.Value.GetInt32() > 0).ToDictionary(g => g.Name, g => g.Value.GetInt32());

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static HashSet<string> Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(v => v.GetString()!)] : [];
}
