using PartnerBot.Answers;
using PartnerBot.Queries;

namespace PartnerBot.Web.Tests.Channels.Teams.Cards;

/// <summary>One answer of every kind, the awkward ones among them.</summary>
public static class SampleAnswers
{
    private static readonly Query French = new(Target.Agreements) { Where = [new Among(Field.Home, "naist"), new Among(Field.Country, "FR")] };

    public static readonly Answer List = new()
    {
        Outcome = Outcome.Answer,
        Language = "en",
        Headline = "3 agreements with French partners expire in 2025",
        Restatement = "agreements of NAIST with partners in France that expire from 2025-01-01 to 2025-12-31, by expiry",
        Query = French,
        Table = new AnswerTable(
            ["Partner", "Country", "Level", "Types", "Signed", "Expires"],
            [
                ["École Normale Supérieure de Lyon", "France", "institution", "academic exchange", "2020-01-27", "2025-01-26"],
                ["Université de Picardie Jules Verne", "France", "institution", "academic exchange", "2015-03-05", "2025-03-04"],
                ["Université Bourgogne Franche-Comté", "France", "department", "academic exchange", "", "2025-09-30"],
            ]),
        Chips = [new FilterChip("Country: France", French), new FilterChip("Expires: 2025", French)],
        Suggestions = [new Choice("Expired ones", "which French agreements have expired?"), new Choice("By department", "group them by department")],
        Provenance = "Source: NAIST, International Partners List, as of 2024-04-01",
        Text = "3 agreements with French partners expire in 2025\n- École Normale Supérieure de Lyon: 2025-01-26\n- Université de Picardie Jules Verne: 2025-03-04\n- Université Bourgogne Franche-Comté: 2025-09-30",
    };

    public static readonly Answer Noted = List with
    {
        Unused = ["pls", "asap*"],
        Assumptions = ["\"Lyons\" was read as Lyon.", "\"soon\" was taken as within 6 months."],
    };

    public static readonly Answer Paged = List with
    {
        Headline = "94 agreements of NAIST",
        Table = List.Table! with { Rows = [.. Enumerable.Range(11, 10).Select(i => (IReadOnlyList<string>)[$"University number {i}", "Japan", "institution", "mou; student exchange", "2019", "2029-03"])] },
        Skipped = 10,
        Remaining = 74,
    };

    public static readonly Answer Groups = List with
    {
        Headline = "94 agreements in 22 countries; Indonesia has most",
        Table = null,
        Groups = [.. Enumerable.Range(0, 22).Select(i => new AnswerGroup($"C{i}", i == 3 ? "Taiwan (as listed by the university)" : $"Country {i}", Math.Max(1, 14 - i)))],
    };

    public static readonly Answer Profile = List with
    {
        Headline = "Technical University of Munich: 2 agreements, both active",
        Table = null,
        Facts =
        [
            new AnswerFacts("Academic exchange, institution-wide", [("Signed", "2006-11-02"), ("Expires", "2026-10-31"), ("Status", "active"), ("Covers", "all departments")]),
            new AnswerFacts("Academic exchange, Information Science", [("Signed", "2011-05-17"), ("Expires", "2026-05-16"), ("Status", "active")]),
        ],
    };

    public static readonly Answer Clarify = new()
    {
        Outcome = Outcome.Clarify,
        Language = "en",
        Headline = "Which University of California do you mean?",
        Options = [.. new[] { "Berkeley", "Davis", "Irvine", "Los Angeles", "Merced", "Riverside", "San Diego", "Santa Cruz" }.Select(c => new Choice($"UC {c}", $"University of California, {c}"))],
        Text = "Which University of California do you mean? Berkeley, Davis, Irvine, Los Angeles, Merced, Riverside, San Diego, Santa Cruz",
    };

    public static readonly Answer Decline = new()
    {
        Outcome = Outcome.Decline,
        Language = "ja",
        Headline = "台帳には授業料がないため、お答えできません",
        Unused = ["授業料"],
        Suggestions = [new Choice("授業料を除いて調べる", "フランスの協定校は？")],
        Text = "台帳には授業料がないため、お答えできません",
    };

    /// <summary>Characters that Markdown and markup act on, in every place.</summary>
    public static readonly Answer Marked = Noted with
    {
        Headline = "*Univ_ersity* [of](http://example.org) `Code` <b>",
        Restatement = "# not a heading\n1. not a list",
        Table = new AnswerTable(["*Partner*", "_Expires_"], [["**A** [b](javascript:alert(1))", "2025-01-26"], ["- dash", "1. one"]]),
        Facts = [new AnswerFacts("a_b_c", [("*label*", "~~value~~")])],
        Groups = [new AnswerGroup("x", "`x`", 1)],
    };

    public static readonly Answer Huge = Paged with
    {
        Table = Paged.Table! with { Rows = [.. Enumerable.Range(0, 10).Select(i => (IReadOnlyList<string>)[new string('大', 400), new string('学', 400), "institution", "", "2019", "2029-03"])] },
        Text = new string('字', 50_000),
    };

    public static IReadOnlyDictionary<string, Answer> All { get; } = new Dictionary<string, Answer>
    {
        ["list"] = List,
        ["noted"] = Noted,
        ["paged"] = Paged,
        ["groups"] = Groups,
        ["profile"] = Profile,
        ["clarify"] = Clarify,
        ["decline"] = Decline,
        ["marked"] = Marked,
        ["huge"] = Huge,
    };
}
