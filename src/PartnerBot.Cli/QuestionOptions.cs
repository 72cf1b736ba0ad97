using System.CommandLine;
using System.Globalization;
using PartnerBot.Reading;

namespace PartnerBot.Cli;

/// <summary>The options that say what a question depends on.</summary>
internal sealed class QuestionOptions
{
    /// <summary>Begins the description of an option that says where the register is.</summary>
    public const string PlaceDescription = "Path of a register file, or an account of Cosmos DB (https://... or AccountEndpoint=...);";

    public Argument<string?> Text { get; } = new("question") { Description = "The question, in quotes.", Arity = ArgumentArity.ZeroOrOne };

    public Option<string?> Home { get; } = new("--home") { Description = "Id of the home institution alone in scope, for example naist; all homes when left out." };

    public Option<string?> AsOf { get; } = new("--as-of") { Description = "Today for this question, yyyy-MM-dd; the real date (UTC) when left out." };

    public Option<string> Locale { get; } = new("--locale") { Description = "The chat client's language: en, fr, ja or zh; a hint, the language is found from the text.", DefaultValueFactory = _ => "" };

    public Option<string?> Store { get; } = new("--store") { Description = PlaceDescription + " the sample register when left out." };

    /// <summary>The question of a command line; null when the day is no date (said on standard error).</summary>
    public Question? Question(ParseResult parsed, string text)
    {
        return Day(parsed.GetValue(AsOf)) is { } today ? new Question(text, parsed.GetValue(Locale) ?? "", today, parsed.GetValue(Home)) : null;
    }

    /// <summary>The date that an option names; today (UTC) when it is left out, null, with a word on standard error, for what is no date.</summary>
    public static DateOnly? Day(string? asOf)
    {
        if (asOf is null)
            return DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        if (DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Terminal.Fail($"--as-of \"{asOf}\" is no date; write it as yyyy-MM-dd, for example 2026-04-01.");
        return null;
    }
}
