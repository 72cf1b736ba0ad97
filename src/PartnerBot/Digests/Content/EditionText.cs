using PartnerBot.Answers;
using PartnerBot.Queries;
using PartnerBot.Reading;

namespace PartnerBot.Digests.Content;

/// <summary>What an edition says, before any channel dresses it: in the recipient's language, every count exact.</summary>
public sealed record EditionText
{
    /// <summary>en, fr, ja, zh or zh-Hant.</summary>
    public required string Language { get; init; }
    /// <summary>Number and day: "Digest 2, 9 March 2026".</summary>
    public required string Title { get; init; }
    /// <summary>The content in one line, for the toast: "3 agreements with partners in Germany expire by ...; 1 lapsed".</summary>
    public required string Headline { get; init; }
    /// <summary>Whether there is nothing new since the edition before.</summary>
    public bool IsQuiet { get; init; }
    public IReadOnlyList<EditionSection> Sections { get; init; } = [];
    /// <summary>What the reader must know to read the sections right.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
    /// <summary>Why this comes: who asked, when, and for what.</summary>
    public required IReadOnlyList<string> Why { get; init; }
    /// <summary>The words for the button that shows it.</summary>
    public required string WhyLabel { get; init; }
    /// <summary>Stop and pause, as messages to say.</summary>
    public required IReadOnlyList<Choice> Steering { get; init; }
    /// <summary>What is spoken of after it, so that "the second one" is a row of its first section; null where there is nothing to speak of.</summary>
    public Conversation? Topic { get; init; }
    /// <summary>What the next edition compares with; null where nothing is kept.</summary>
    public string? Marks { get; init; }
    /// <summary>The whole edition as plain text.</summary>
    public required string Text { get; init; }
}

/// <summary>One part of an edition.</summary>
/// <param name="Title">With its count: "Lapsed since 2 March: 1".</param>
/// <param name="Count">How many rows there are, shown or not.</param>
public sealed record EditionSection(string Title, int Count)
{
    /// <summary>What changed since the edition before, a line each.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];
    /// <summary>The first rows; null where there are none.</summary>
    public AnswerTable? Table { get; init; }
    public IReadOnlyList<AnswerGroup> Groups { get; init; } = [];
    /// <summary>The query whose answer is the whole section; null where it cannot be asked.</summary>
    public Query? ShowAll { get; init; }
    /// <summary>Ids of the first rows and of their partners.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];
    public IReadOnlyList<string> Partners { get; init; } = [];
    /// <summary>The button's words for it.</summary>
    public string? ShowAllLabel { get; init; }
}
