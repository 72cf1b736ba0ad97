using System.Text.Json;

namespace PartnerBot.Web.Channels.Teams.Cards.Elements;

/// <summary>Something to press.</summary>
public abstract record CardAction(string Title) : ICardPart
{
    public string? Tooltip { get; init; }

    void ICardPart.WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteOwn(json);
        json.Member("title"u8, Title);
        json.Member("tooltip"u8, Tooltip);
        json.WriteEndObject();
    }

    /// <summary>Writes the type and what only this kind has.</summary>
    private protected abstract void WriteOwn(Utf8JsonWriter json);
}

/// <summary>Asks for a new card in place of this one; clients older than schema 1.4 send the same data as a message.</summary>
public sealed record Execute(string Title, SubmitData Data) : CardAction(Title)
{
    private protected override void WriteOwn(Utf8JsonWriter json)
    {
        json.WriteString("type"u8, "Action.Execute"u8);
        json.Part("data"u8, Data);
        json.WriteString("verb"u8, "show"u8);
        json.Part("fallback"u8, new Submit(Title, Data) { Tooltip = Tooltip });
    }
}

/// <summary>Sends its data back as the value of a message.</summary>
public sealed record Submit(string Title, SubmitData Data) : CardAction(Title)
{
    private protected override void WriteOwn(Utf8JsonWriter json)
    {
        json.WriteString("type"u8, "Action.Submit"u8);
        json.Part("data"u8, Data);
    }
}

/// <summary>Shows or hides elements of this card.</summary>
public sealed record ToggleVisibility(string Title, IReadOnlyList<string> TargetElements) : CardAction(Title)
{
    private protected override void WriteOwn(Utf8JsonWriter json)
    {
        json.WriteString("type"u8, "Action.ToggleVisibility"u8);
        json.WriteStartArray("targetElements"u8);
        foreach (var element in TargetElements)
            json.WriteStringValue(element);
        json.WriteEndArray();
    }
}

/// <summary>What a button carries: a query to show from a row on, or words to say.</summary>
public sealed record SubmitData : ICardPart
{
    public string? Query { get; init; }
    public int? Skip { get; init; }
    /// <summary>Whether all of what the query finds is to be told.</summary>
    public bool? Whole { get; init; }
    public string? Say { get; init; }
    /// <summary>Makes a digest of the query; the date on which the answer was given, as yyyy-MM-dd.</summary>
    public string? Digest { get; init; }

    void ICardPart.WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.Member("query"u8, Query);
        json.Member("skip"u8, Skip);
        json.Member("whole"u8, Whole);
        json.Member("say"u8, Say);
        json.Member("digest"u8, Digest);
        if (Say is not null)
            WriteSaying(json, Say);
        json.WriteEndObject();
    }

    /// <summary>Lets Teams post the words as the person's own message, so that the chat reads well afterwards.</summary>
    private static void WriteSaying(Utf8JsonWriter json, string words)
    {
        json.WriteStartObject("msteams"u8);
        json.WriteString("value"u8, words);
        json.WriteString("type"u8, "imBack"u8);
        json.WriteEndObject();
    }
}
