using PartnerBot.Answers;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;
using static PartnerBot.Tests.Answers.SampleRegister;

namespace PartnerBot.Tests.Answers;

/// <summary>One answer of every kind, on 1 April 2024.</summary>
internal sealed partial class AnswerSamples(string language)
{
    private static readonly DateOnly Today = new(2024, 4, 1);
    private static readonly Among Home = new(Field.Home, "naist");
    private static readonly Within In2025 = new(Field.Expires, Range("2025-01-01", "2026-01-01"));
    private static readonly Within In2023 = new(Field.Expires, Range("2023-01-01", "2024-01-01"));

    public IEnumerable<(string Name, Answer Answer)> All()
    {
        var writer = new AnswerWriter(SampleRegister.Vocabulary);
        IEnumerable<Sample> samples = [.. Lists, .. YesNos, .. Values, .. Groups, .. Others, .. Unanswered, .. Chats];
        return samples.Select(sample => (sample.Name, sample.Write(writer)));
    }

    private Sample Rows(string name, Query query, Focus focus, params Row[] rows) =>
        new(name, writer => writer.Answered(Read(query, focus), Result(rows), Page.All, Today));

    private Sample Grouped(string name, Query query, params (string Key, int Count)[] groups) => new(name, writer => writer.Answered(
        Read(query, Focus.Rows),
        new QueryResult { Count = groups.Sum(group => group.Count), Groups = [.. groups.Select(group => new GroupCount(group.Key, group.Count, []))] },
        Page.All,
        Today));

    private Understood Read(Query query, Focus focus) => new(language, query) { Focus = focus };

    private static QueryResult Result(params Row[] rows) => new() { Count = rows.Length, Rows = rows, Ids = [.. rows.Select(row => row.Id)] };

    private static Query Of(params Condition[] conditions) => new(Target.Agreements) { Where = [Home, .. conditions] };

    private static Query Exists(params Condition[] conditions) => Of(conditions) with { Operation = Operation.Exists };

    private static Among Partner(string id) => new(Field.Partner, id);

    private static Among Country(string iso) => new(Field.Country, iso);

    private static StatusOn Active(DateOnly day) => new(day, ["active"]);

    private static DateRange Range(string? from, string? to) => new(Date(from)?.First, Date(to)?.First);

    private sealed record Sample(string Name, Func<AnswerWriter, Answer> Write);
}
