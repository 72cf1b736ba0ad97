using PartnerBot.Queries;

namespace PartnerBot.Tests.Queries;

public sealed class QueryTextTests
{
    private static readonly string[] OddValues =
    [
        "student mobility", "and", "ORDER", "a..b", "-x", "\"quoted\"", "back\\slash", "(x)", "a,b", "=", "line\nbreak", "tab\there", "\u202Egnp", "é", "九大",
        "𠮷野", "\uD800", "000_5def9c7bc01e5cb0.txt", "true", "2024-04-01", "...", ">=3", "Xi'an", "\u00A0", "x\u0000", "not", "in", "count", "it's \\u0041",
    ];

    [Theory]
    [InlineData("agreements")]
    [InlineData("agreements where home = naist and country in (FR, DE) and expires in 2025-01-01..2026-01-01 and not (level = department and type = mou) and status = active on 2024-04-01 order by expires, -signed limit 10")]
    [InlineData("count agreements where listed = true")]
    [InlineData("exists agreements where partner = tum and status = active on 2025-03-01")]
    [InlineData("latest signed of agreements where home = naist")]
    [InlineData("earliest agreements")]
    [InlineData("sum value of metrics")]
    [InlineData("max agreements where home = naist group by country having 2")]
    [InlineData("agreements where home = naist group by country having 1..1")]
    [InlineData("min agreements group by country having 2..4 place 3")]
    [InlineData("agreements group by status on 2024-04-01")]
    [InlineData("agreements group by partner order by -count limit 5")]
    [InlineData("agreements where expires overlaps 2025-01-01..")]
    [InlineData("agreements where expires in ..")]
    [InlineData("agreements where signed in ..2006-01-01")]
    [InlineData("agreements where status = expiring on 2024-04-01 within 6 months")]
    [InlineData("agreements where status in (active, no-expiry) on 2024-04-01 within 1 month")]
    [InlineData("agreements where parties_min >= 3 and theme = \"student mobility\"")]
    [InlineData("institutions where relation = any and home = naist and not (is_home = true)")]
    [InlineData("activities where participant = \"Chen \\\"NTU\\\"\" and top = false")]
    [InlineData("policies where number in (4, 5)")]
    public void canonical_lines_are_read_and_printed_as_they_are(string line)
    {
        Assert.True(QueryText.TryRead(line, out var query, out var error), error);
        Assert.Equal(line, QueryText.Print(query));
    }

    [Theory]
    [InlineData("  Agreements  WHERE home=naist AND country in(FR,DE)", "agreements where home = naist and country in (FR, DE)")]
    [InlineData("agreements where country in (FR)", "agreements where country = FR")]
    [InlineData("agreements where country = \"FR\"", "agreements where country = FR")]
    [InlineData("list agreements", "agreements")]
    [InlineData("agreements where status = expiring on 2024-04-01", "agreements where status = expiring on 2024-04-01 within 6 months")]
    [InlineData("agreements where status = active on 2024-04-01 within 6 months", "agreements where status = active on 2024-04-01")]
    public void what_a_person_types_becomes_canonical(string typed, string canonical)
    {
        Assert.True(QueryText.TryRead(typed, out var query, out var error), error);
        Assert.Equal(canonical, QueryText.Print(query));
    }

    [Theory]
    [InlineData("", "at 1: the text ends where there should be a target: agreements, institutions")]
    [InlineData("agreement", "at 1: 'agreement' stands where there should be a target: agreements")]
    [InlineData("agreements where contry = FR", "at 18: 'contry' stands where there should be a field: id, home, partner")]
    [InlineData("agreements where kind = visit", "at 18: agreements have no field kind; possible: id, home")]
    [InlineData("agreements where country", "at 25: the text ends where there should be = or in")]
    [InlineData("agreements where country = France", "'France' is not a country code of two capital letters, such as FR")]
    [InlineData("agreements where country in (FR", "at 32: the text ends where there should be )")]
    [InlineData("agreements where level = faculty", "'faculty' is not a level; possible: institution, department")]
    [InlineData("agreements where expires in 2025", "at 29: '2025' stands where there should be a range such as 2025-01-01..2026-01-01")]
    [InlineData("agreements where expires in 2026-01-01..2025-01-01", "the range 2026-01-01..2025-01-01 of expires is empty")]
    [InlineData("agreements where expires in 2025-02-30..", "at 29: '2025-02-30..' stands where there should be a range")]
    [InlineData("agreements where status = active", "at 33: the text ends where there should be on")]
    [InlineData("agreements where status = valid on 2024-04-01", "'valid' is not a status; possible: active, expired")]
    [InlineData("networks where status = active on 2024-04-01", "networks have no status")]
    [InlineData("agreements where listed = yes", "at 27: 'yes' stands where there should be true or false")]
    [InlineData("agreements where text = \"open", "at 25: the quoted text is not closed")]
    [InlineData("agreements where not ()", "at 23: ')' stands where there should be a field")]
    [InlineData("agreements group by city", "agreements cannot be grouped by city; possible: country")]
    [InlineData("agreements group by status", "group by status needs a day")]
    [InlineData("agreements order by name", "agreements cannot be ordered by name; possible: id, home")]
    [InlineData("agreements order by count", "order by count needs a group by")]
    [InlineData("agreements limit 0", "limit 0 is less than 1")]
    [InlineData("agreements limit", "at 17: the text ends where there should be a whole number")]
    [InlineData("agreements please", "at 12: 'please' stands where there should be and, group by, order by, limit or the end")]
    [InlineData("sum agreements group by country", "sum does not go with group by; possible: list, count, min, max")]
    [InlineData("latest institutions", "latest cannot be taken of institutions; they have no such field")]
    [InlineData("sum signed of agreements", "sum cannot be taken of signed of agreements; possible: funding_amount")]
    [InlineData("count signed of agreements", "count takes no field, but signed is given")]
    [InlineData("institutions where relation = network", "relation network, activity and any need a home beside them")]
    [InlineData("institutions where relation = any and home = naist and level = department", "relation network, activity and any go with home only, not with level")]
    public void errors_say_what_is_wrong_and_where(string line, string wanted)
    {
        Assert.False(QueryText.TryRead(line, out _, out var error));
        Assert.StartsWith(wanted, error, StringComparison.Ordinal);
    }

    [Fact]
    public void every_query_is_printed_on_one_line_and_read_back_the_same()
    {
        var generator = new QueryGenerator(20240401, (_, info, random) => info.Kind switch
        {
            FieldKind.Choice => info.Choices![random.Next(info.Choices.Count)],
            FieldKind.Country => "FR",
            FieldKind.Number => "4",
            _ => OddValues[random.Next(OddValues.Length)],
        });
        for (var i = 0; i < 5_000; i++)
        {
            var query = generator.Next();
            var line = QueryText.Print(query);
            Assert.True(QueryText.TryRead(line, out var read, out var error), $"printed {line}\nerror   {error}");
            Assert.True(query == read, $"printed {line}\nread    {QueryText.Print(read)}");
            Assert.DoesNotContain('\n', line);
        }
    }

    [Fact]
    public void texts_of_any_kind_are_refused_with_a_reason_and_without_harm()
    {
        var random = new Random(7);
        string[] words = ["agreements", "where", "not", "(", ")", "in", "=", "\"", "\\", "country", "status", "on", "2024-04-01..", ",", "of", "group", "by", "-", "limit", "é"];
        for (var i = 0; i < 5_000; i++)
        {
            var text = string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(12)).Select(_ => words[random.Next(words.Length)]));
            if (!QueryText.TryRead(text, out _, out var error))
                Assert.False(string.IsNullOrEmpty(error), text);
        }
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(21, false)]
    [InlineData(9_000, false)]
    public void not_may_be_nested_so_deep_and_no_deeper(int depth, bool isRead)
    {
        var line = "agreements where " + string.Concat(Enumerable.Repeat("not (", depth)) + "id = x" + new string(')', depth);
        Assert.Equal(isRead, QueryText.TryRead(line, out _, out _));
    }
}
