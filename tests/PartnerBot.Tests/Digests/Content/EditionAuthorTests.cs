using System.Globalization;
using System.Text;
using PartnerBot.Conversations;
using PartnerBot.Digests;
using PartnerBot.Digests.Calendar;
using PartnerBot.Digests.Content;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;
using PartnerBot.Stores;
using PartnerBot.Stores.Memory;
using PartnerBot.Tests.Answers;
using SampleRegister = PartnerBot.Stores.SampleRegister;

namespace PartnerBot.Tests.Digests.Content;

/// <summary>What editions say on the sample register, on real dates.</summary>
public sealed class EditionAuthorTests
{
    private static readonly DateOnly Asked = new(2024, 4, 1);

    private static readonly (string Language, string Question)[] Questions =
    [
        ("en", "all agreements"),
        ("fr", "tous les accords"),
        ("ja", "すべての協定"),
        ("zh", "所有协议"),
        ("zh-Hant", "所有協議"),
    ];

    [Fact]
    public async Task each_language_tells_the_digest_of_an_office_lead()
    {
        var text = new StringBuilder();
        foreach (var (language, question) in Questions)
        {
            var digest = Digest(question, language);
            var first = await WriteAsync(digest, new DateOnly(2024, 4, 8), null);
            text.Append(string.Create(CultureInfo.InvariantCulture, $"== {language}: {first.Title}\n{first.Text}\n\n"));
            var next = await WriteAsync(digest, new DateOnly(2024, 4, 15), first, new DateOnly(2024, 4, 8));
            text.Append(string.Create(CultureInfo.InvariantCulture, $"-- quiet: {next.IsQuiet}\n{next.Text}\n\n"));
            var later = await WriteAsync(digest, new DateOnly(2024, 7, 1), next, new DateOnly(2024, 4, 15));
            text.Append(string.Create(CultureInfo.InvariantCulture, $"-- quiet: {later.IsQuiet}\n{later.Text}\n\n"));
        }

        Approved.Check("editions", text.ToString());
    }

    [Theory]
    [InlineData("German agreements expiring in the next 6 months", "2024-04-08", "2024-10-08")]
    [InlineData("German agreements expiring in the next 6 months", "2024-12-30", "2025-06-30")]
    public async Task relative_dates_are_those_of_the_editions_day(string question, string day, string to)
    {
        var edition = await WriteAsync(Digest(question, "en"), DateOnly.Parse(day, CultureInfo.InvariantCulture), null);
        Assert.Contains($"expires in {day}..{DateOnly.Parse(to, CultureInfo.InvariantCulture).AddDays(1):yyyy-MM-dd}", edition.Sections.Count > 0 ? edition.Sections[0].ShowAll?.ToString() ?? Show(edition) : Show(edition), StringComparison.Ordinal);

        static string Show(EditionText edition) => string.Join('\n', edition.Why);
    }

    [Fact]
    public async Task what_lapsed_is_exactly_what_was_in_force_at_the_edition_before()
    {
        var digest = Digest("all agreements", "en");
        var (before, day) = (new DateOnly(2024, 3, 25), new DateOnly(2024, 4, 8));
        var first = await WriteAsync(digest, before, null);
        var edition = await WriteAsync(digest, day, first, before);
        var expected = SampleRegister.Load().Agreements.Where(a => a.Home == "naist" && AgreementStatus.On(day, a) == AgreementStatus.Expired && AgreementStatus.On(before, a) != AgreementStatus.Expired).ToList();
        var section = edition.Sections.SingleOrDefault(s => s.Title.StartsWith("Lapsed", StringComparison.Ordinal));
        Assert.Equal(expected.Count, section?.Count ?? 0);
        Assert.NotEmpty(expected);
    }

    [Fact]
    public async Task rows_that_are_new_changed_or_gone_are_told()
    {
        var register = SampleRegister.Load();
        var digest = Digest("German agreements", "en");
        var day = new DateOnly(2024, 4, 8);
        var german = register.Agreements.Where(a => a.Home == "naist" && a.Parties.Any(p => register.Institutions.Any(i => i.Id == p && i.Country == "DE"))).ToList();
        var earlier = register with
        {
            Agreements = [.. register.Agreements.Where(a => a != german[0]).Select(a => a == german[1] ? a with { Expires = PartialDate.Day(new DateOnly(2031, 1, 1)) } : a), german[0] with { Id = "naist-9999" }],
        };
        var first = await WriteAsync(digest, day, null, register: earlier);
        var edition = await WriteAsync(digest, day.AddDays(7), first, day);
        Assert.False(edition.IsQuiet);
        Assert.Contains("New in the register since 8 April 2024: 1", edition.Sections.Select(s => s.Title.Replace('\u00A0', ' ')));
        Assert.Contains("Changed in the register since 8 April 2024: 1", edition.Sections.Select(s => s.Title.Replace('\u00A0', ' ')));
        Assert.Contains("No longer in the register since 8 April 2024: 1", edition.Sections.Select(s => s.Title.Replace('\u00A0', ' ')));
        Assert.Contains("1 new", edition.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_count_by_country_tells_which_counts_changed()
    {
        var register = SampleRegister.Load();
        var digest = Digest("how many agreements per country?", "en");
        var day = new DateOnly(2024, 4, 8);
        var first = await WriteAsync(digest, day, null);
        var vietnam = register.Agreements.First(a => a.Home == "naist" && a.Parties.Any(p => register.Institutions.Any(i => i.Id == p && i.Country == "VN")));
        var edition = await WriteAsync(digest, day.AddDays(7), first, day, register with { Agreements = [.. register.Agreements.Where(a => a != vietnam)] });
        Assert.Matches("^Vietnam: [0-9]+ → [0-9]+$", Assert.Single(edition.Sections[0].Lines));
        Assert.True((await WriteAsync(digest, day.AddDays(7), first, day)).IsQuiet);
    }

    [Theory]
    [InlineData("all agreements", false)]
    [InlineData("all agreements", true)]
    [InlineData("how many agreements per partner?", false)]
    public async Task what_is_too_much_to_compare_is_never_told_as_nothing_new(string question, bool isLong)
    {
        var register = SampleRegister.Load();
        var lasting = register.Agreements.First(a => a.Home == "naist" && a.Expires is null);
        var other = register.Institutions.First(i => !i.IsHome) with { LocalNames = [], Aliases = [], NamesAsWritten = [] };
        var others = Enumerable.Range(0, isLong ? 600 : 2_001).Select(i => other with { Id = $"a-university-with-a-name-that-goes-on-and-on-{i}", Name = $"Nowhere University {i}" }).ToList();
        var many = register with
        {
            Institutions = [.. register.Institutions, .. others],
            Agreements = [.. register.Agreements, .. others.Select((o, i) => lasting with { Id = $"naist-{new string('x', isLong ? 200 : 1)}{i}", Parties = [o.Id] })],
        };
        var day = new DateOnly(2024, 4, 16);
        var first = await WriteAsync(Digest(question, "en"), day, null, register: many);
        var edition = await WriteAsync(Digest(question, "en"), day, first, day, many);
        Assert.True((first.Marks?.Length ?? 0) <= Edition.LongestMarks);
        Assert.False(edition.IsQuiet);
        Assert.Contains(edition.Notes, note => note.Contains("too many to compare", StringComparison.Ordinal));
    }

    [Fact]
    public void marks_too_long_to_keep_leave_out_what_they_compare_and_are_none_where_that_is_not_enough()
    {
        var groups = new EditionMarks { Groups = Enumerable.Range(0, 5_000).ToDictionary(i => $"University of the Partner {i}", i => i), Value = "7" };
        Assert.Null(groups.Fitting()!.Groups);
        Assert.Equal("7", groups.Fitting()!.Value);
        var seen = new EditionMarks { Seen = [.. Enumerable.Range(0, 2_000).Select(i => new string('x', 100) + i)] };
        Assert.Null(seen.Fitting());
        var few = new EditionMarks { Rows = new Dictionary<string, string> { ["a"] = "1" }, Seen = ["a"] };
        Assert.Same(few, few.Fitting());
    }

    [Fact]
    public async Task a_reminder_comes_once_on_its_day_and_after_days_that_were_missed()
    {
        var agreement = SampleRegister.Load().Agreements.Where(a => a.Home == "naist" && a.Expires?.Precision == DatePrecision.Day && a.Expires.Value.First > new DateOnly(2024, 9, 1)).OrderBy(a => a.Expires!.Value.First).First();
        var on = agreement.Expires!.Value.First.AddDays(-30);
        var digest = Digest("all agreements", "en") with { RemindDays = 30, Quiet = QuietEditions.Skip };
        Assert.True((await WriteAsync(digest, on.AddDays(-1), null, on.AddDays(-2))).IsQuiet);
        var there = await WriteAsync(digest, on, null, on.AddDays(-1));
        Assert.False(there.IsQuiet);
        Assert.Contains("30 days", there.Headline, StringComparison.Ordinal);
        Assert.False((await WriteAsync(digest, on.AddDays(3), null, on.AddDays(-1))).IsQuiet);
    }

    [Fact]
    public async Task a_question_that_has_no_meaning_any_more_is_told()
    {
        var edition = await WriteAsync(Digest("agreements with a gender clause", "en"), new DateOnly(2024, 4, 8), null);
        Assert.False(edition.IsQuiet);
        Assert.Contains("cannot be made", edition.Headline, StringComparison.Ordinal);
        Assert.Empty(edition.Sections);
    }

    private static readonly Lazy<EditionAuthor> Sample = new(() => AuthorOf(SampleRegister.Load()));

    private static EditionAuthor AuthorOf(RegisterContents register)
    {
        var store = new MemoryStore(register);
        var vocabulary = store.ReadVocabularyAsync(CancellationToken.None).GetAwaiter().GetResult();
        return new EditionAuthor(new Dialogue(store, vocabulary), store, vocabulary);
    }

    private static Subscription Digest(string question, string language) => new()
    {
        Id = "2",
        Owner = "msteams/c1",
        Conversation = "msteams/c1",
        Asked = new Asked([new PastTurn(question, language, Asked)], "agreements"),
        Language = language,
        Schedule = new Schedule(new Weekly([DayOfWeek.Monday]), new TimeOnly(9, 0), "Asia/Tokyo"),
        Created = new DateTimeOffset(2024, 4, 1, 0, 0, 0, TimeSpan.Zero),
        Since = new DateTimeOffset(2024, 4, 1, 0, 0, 0, TimeSpan.Zero),
    };

    private static async Task<EditionText> WriteAsync(Subscription digest, DateOnly day, EditionText? last, DateOnly? lastDay = null, RegisterContents? register = null)
    {
        return await (register is null ? Sample.Value : AuthorOf(register)).WriteAsync(digest, day, "naist", lastDay, last?.Marks, CancellationToken.None);
    }
}
