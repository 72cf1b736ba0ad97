using System.Globalization;
using PartnerBot.Conversations;
using PartnerBot.Digests.Talking;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Tests.Reading;

/// <summary>What the last message of a spec means for digests, in the form of tests/specs/README.md; null when it is no digest command.</summary>
internal static class DigestSpec
{
    public static async Task<string?> MeaningAsync(Dialogue talk, Spec spec)
    {
        if (DigestReader.Read(spec.Messages[^1], spec.Language, spec.Today, IsSpokenOf(spec)) is not { } command)
            return null;
        return command switch
        {
            Subscribe { RemindDays: { } days } reminder => $"digest remind {days} days{At(reminder.When)}{Quiet(reminder.Quiet)} | {await QuestionAsync(talk, spec, reminder.Question)}",
            Subscribe wish => $"digest subscribe{Calendar(wish.When)}{Quiet(wish.Quiet)}{(wish.Watches ? " watch" : "")}{(wish.Tongue is { } tongue ? $" in {tongue}" : "")}{(wish.From is { } from ? $" from {from:yyyy-MM-dd}" : "")} | {await QuestionAsync(talk, spec, wish.Question)}",
            PreviewDigest look => $"digest preview{Which(look.Which)}",
            ListDigests => "digest list",
            ExplainDigests => "digest help",
            RefusedDigest refused => $"digest refuse {Kebab(refused.Fault)} {refused.Words}",
            SteerDigest steer => $"digest {Kebab(steer.What)}{Which(steer.Which)}{(steer.From is { } from ? $" from {from:yyyy-MM-dd}" : "")}{(steer.Until is { } until ? $" until {until:yyyy-MM-dd}" : "")}{(steer.AddsDays ? " also" : "")}{(steer.DropsDays ? " without" : "")}{(steer.SkipsNext ? " next" : "")}{Calendar(steer.When)}{(steer.Shift is { } shift ? $" by {shift.TotalMinutes:+0;-0} min" : "")}{(steer.Tongue is { } tongue ? $" in {tongue}" : "")}{Quiet(steer.Quiet)}",
            _ => command.GetType().Name,
        };
    }

    private static bool IsSpokenOf(Spec spec) => spec.Messages.Count > 1 && DigestReader.Read(spec.Messages[^2], spec.Language, spec.Today) is not (null or RefusedDigest);

    private static async Task<string> QuestionAsync(Dialogue talk, Spec spec, string? question)
    {
        if (question is null)
            return "this";
        var conversation = Conversation.Fresh;
        foreach (var message in spec.Messages.SkipLast(1))
            conversation = (await talk.AskAsync(new Question(message, spec.Language, spec.Today, spec.Home), conversation, CancellationToken.None)).Conversation;
        var reply = await talk.AskAsync(new Question(question, spec.Language, spec.Today, spec.Home), conversation, CancellationToken.None);
        return reply.Reading switch
        {
            Understood understood => SpecTests.Normal(understood.Query, spec.Home),
            Unclear => "ask back",
            _ => $"unread {question}",
        };
    }

    private static string Calendar(SpokenCalendar when)
    {
        var days = when.Days.Count == 7 ? " daily" : when.Days.Count > 0 ? " " + string.Join(",", when.Days.Select(d => d.ToString()[..3].ToLowerInvariant())) : "";
        var weeks = when.EveryWeeks > 1 ? $" every {when.EveryWeeks} weeks" : "";
        var month = when.Nth is { } nth ? $" monthly {(nth < 0 ? "last" : $"no. {nth}")}" : when.Monthly ? $" monthly{(when.MonthDay is { } day ? $" {day}" : "")}" : "";
        return days + weeks + month + At(when);
    }

    private static string At(SpokenCalendar when) =>
        (when.At is { } at ? $" at {(when.AtIsRound ? "about " : "")}{at.ToString("HH:mm", CultureInfo.InvariantCulture)}" : "") + (when.Zone is { } zone ? $" {zone}" : "");

    private static string Quiet(PartnerBot.Digests.QuietEditions? quiet) => quiet is { } chosen ? $" quiet {Kebab(chosen)}" : "";

    private static string Which(Which which) =>
        (which.All ? " all" : "") + (which.Number is { } number ? $" {number}" : "")
        + string.Concat(which.Days.Select(d => $" {d.ToString()[..3].ToLowerInvariant()}")) + (which.Words.Length > 0 ? $" \"{which.Words}\"" : "");

    private static string Kebab(Enum value) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
