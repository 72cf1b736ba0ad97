using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartnerBot.Reading.Time;

namespace PartnerBot.Cli;

/// <summary><c>time</c>: what times a sentence names, with the rule that read each; or a file of cases in one go.</summary>
internal static class TimeCommand
{
    // One compact line per case, and characters as they are.
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var text = new Argument<string?>("text") { Description = "A sentence.", Arity = ArgumentArity.ZeroOrOne };
        var locale = new Option<string>("--locale") { Description = "en, fr, ja or zh.", DefaultValueFactory = _ => "en" };
        var asOf = new Option<string?>("--as-of") { Description = "Today, yyyy-MM-dd; the real date (UTC) when left out." };
        var batch = new Option<FileInfo?>("--batch") { Description = "Cases: JSON lines with id, locale, text, reference. They are read with the habits of the Recognizers-Text specifications." };
        var output = new Option<FileInfo?>("--out") { Description = "Where the readings of the cases go." };
        var command = new Command("time", "Shows the dates and ranges that a sentence names.") { text, locale, asOf, batch, output };
        command.SetAction(parsed => parsed.GetValue(batch) is { } cases
            ? ReadCases(cases, parsed.GetValue(output))
            : Show(parsed.GetValue(text), parsed.GetValue(locale)!, parsed.GetValue(asOf)));
        return command;
    }

    private static int Show(string? text, string locale, string? asOf)
    {
        if (text is null)
            return Terminal.Fail("Give a sentence, for example: time \"from April to June\"");
        if (QuestionOptions.Day(asOf) is not { } today)
            return 2;
        foreach (var mention in TimeReader.Read(text, locale, today))
        {
            var words = text.Substring(mention.Start, mention.Length);
            var other = mention.Alternative is { } alternative ? $"  or {alternative.From:O}..{alternative.To:O}" : "";
            var assumed = mention.Assumed is null ? "" : $"  assumed {mention.Assumed}";
            Console.WriteLine($"{mention.From:O}..{mention.To:O}  {mention.Form} {mention.Grain}  \"{words}\"  by {mention.Rule}{assumed}{other}");
        }

        return 0;
    }

    private static int ReadCases(FileInfo cases, FileInfo? output)
    {
        using var lines = output is null ? Console.Out : new StreamWriter(output.FullName);
        foreach (var line in File.ReadLines(cases.FullName).Where(line => line.Length > 0))
            lines.WriteLine(Answer(JsonNode.Parse(line)!).ToJsonString(_plain));
        return 0;
    }

    private static JsonObject Answer(JsonNode given)
    {
        var text = (string)given["text"]!;
        var mentions = TimeReader.Read(text, (string)given["locale"]!, Iso((string)given["reference"]!), TimeHabits.Recognizers);
        return new JsonObject
        {
            ["id"] = (string)given["id"]!,
            ["expressions"] = new JsonArray([.. mentions.Select(mention => Expression(mention, text))]),
        };
    }

    private static JsonObject Expression(TimeMention mention, string text) => new JsonObject
    {
        ["text"] = text.Substring(mention.Start, mention.Length),
        ["start"] = mention.Start,
        ["from"] = mention.From?.ToString("O", CultureInfo.InvariantCulture),
        ["to"] = mention.To?.ToString("O", CultureInfo.InvariantCulture),
    };

    private static DateOnly Iso(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
