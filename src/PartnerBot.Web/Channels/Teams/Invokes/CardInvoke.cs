using System.Text.Json;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Cards;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Channels.Teams.Invokes;

/// <summary>
/// adaptiveCard/action: a button of a card is pressed, and the answer takes the card's place - for the one who pressed; others keep theirs.
/// Whatever goes wrong leaves the card as it is and says why.
/// </summary>
public sealed class CardInvoke(TurnTaker turns, TimeProvider clock)
{
    /// <summary>Teams shows an error of its own some seconds later.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4.5);

    public async Task<InvokeReply> ReplyAsync(IncomingActivity activity, DateOnly today, string? home, CancellationToken cancellation)
    {
        if (Part(activity.Value, "action") is var action && !(Part(action, "type") is { ValueKind: JsonValueKind.String } type && type.ValueEquals("Action.Execute")))
            return CardReply.Refusal(400, "NotSupported", "The value holds no Action.Execute.");
        var button = PressedButton.Of(Part(action, "data"));
        if (button is { Tap: null, Say: null })
            return CardReply.Refusal(400, "BadRequest", "The action carries no query.");
        var (answer, fault, _) = await TakeAsync(ActivityTurns.TurnOf(activity, button, today, home), cancellation);
        return fault is null ? CardReply.Of(AnswerCard.Of(answer, today)) : CardReply.Refusal(fault == Fault.StaleButton ? 400 : 500, fault.Value.ToString(), answer.Headline);
    }

    private async Task<Taken> TakeAsync(Turn turn, CancellationToken cancellation)
    {
        // A turn that comes too late must not change what the conversation is about: nobody saw its card.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var taken = turns.TakeAsync(turn, limit.Token);
        try
        {
            return await taken.WaitAsync(Longest, clock, cancellation);
        }
        catch (TimeoutException)
        {
            await limit.CancelAsync();
            return Apology.For(turn.Question.Locale, Fault.Slow);
        }
    }

    private static JsonElement Part(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var part) ? part : default;
}
