using PartnerBot.Queries;
using PartnerBot.Reading;

namespace PartnerBot.Answers;

public enum Outcome
{
    Answer,
    Clarify,
    Decline,
}

/// <summary>Something to tap: a label to read and the text that is sent as if typed.</summary>
public sealed record Choice(string Label, string Send)
{
    /// <summary>The institution, unit or network offered, when asking back; null otherwise.</summary>
    public string? Id { get; init; }

    /// <summary>The question that it completes, when asking back; null otherwise.</summary>
    public Query? Query { get; init; }
}

/// <summary>A question one step from the one understood.</summary>
public sealed record Change(string Label, Query Query);

/// <summary>One filter of the understood question, removable.</summary>
/// <param name="Label">In the asker's language: "Country: France".</param>
/// <param name="Without">The query without it.</param>
public sealed record FilterChip(string Label, Query Without)
{
    /// <summary>What could stand in its place: the year before, the other level.</summary>
    public IReadOnlyList<Change> Instead { get; init; } = [];
}

/// <summary>A table of one page; cells are ready to read.</summary>
public sealed record AnswerTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A titled block of label and value lines, such as one agreement of a partner profile.</summary>
public sealed record AnswerFacts(string Title, IReadOnlyList<(string Label, string Value)> Lines);

/// <summary>One bar of a grouped answer.</summary>
public sealed record AnswerGroup(string Key, string Label, int Count);

/// <summary>An answer before any channel dresses it: every text in the asker's language, every figure exact.</summary>
public sealed record Answer
{
    public required Outcome Outcome { get; init; }
    /// <summary>en, fr, ja, zh or zh-Hant.</summary>
    public required string Language { get; init; }
    /// <summary>The answer in one line: "3 agreements with French partners expire in 2025".</summary>
    public required string Headline { get; init; }
    /// <summary>The headline without the names that a table below it repeats; null where that is the headline itself.</summary>
    public string? Lead { get; init; }
    /// <summary>The question as understood; null when nothing was.</summary>
    public string? Restatement { get; init; }
    public Query? Query { get; init; }
    public QueryResult? Result { get; init; }
    /// <summary>Null, a bool for yes-no questions, or a number or ISO date as text.</summary>
    public object? Value { get; init; }
    public AnswerTable? Table { get; init; }
    /// <summary>For each row of the table the query that tells all of it; none where there is nothing more to tell.</summary>
    public IReadOnlyList<Query> Each { get; init; } = [];
    public IReadOnlyList<AnswerFacts> Facts { get; init; } = [];
    public IReadOnlyList<AnswerGroup> Groups { get; init; } = [];
    /// <summary>Rows before and behind the page shown; both 0 when all are shown.</summary>
    public int Skipped { get; init; }
    public int Remaining { get; init; }
    /// <summary>Words of the message that carry meaning and had no effect.</summary>
    public IReadOnlyList<string> Unused { get; init; } = [];
    /// <summary>What was guessed, as sentences.</summary>
    public IReadOnlyList<string> Assumptions { get; init; } = [];
    public IReadOnlyList<FilterChip> Chips { get; init; } = [];
    /// <summary>The same rows in other orders; none where an order would change them.</summary>
    public IReadOnlyList<Change> Sorts { get; init; } = [];
    /// <summary>When asking back: what to choose from.</summary>
    public IReadOnlyList<Choice> Options { get; init; } = [];
    public IReadOnlyList<Choice> Suggestions { get; init; } = [];
    public DeclineReason? Reason { get; init; }
    /// <summary>Where the rows come from and of which day they are ("NAIST partner list, as of 2024-04-01").</summary>
    public string? Provenance { get; init; }
    /// <summary>Which state of the register was read; null where none was.</summary>
    public string? RegisterVersion { get; init; }
    /// <summary>The whole reply as plain text, for clients without cards, toasts and screen readers.</summary>
    public required string Text { get; init; }
}
