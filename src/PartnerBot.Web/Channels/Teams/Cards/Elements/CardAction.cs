using System.Text.Json.Serialization;

namespace PartnerBot.Web.Channels.Teams.Cards.Elements;

/// <summary>Something to press.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Execute), "Action.Execute")]
[JsonDerivedType(typeof(Submit), "Action.Submit")]
[JsonDerivedType(typeof(ToggleVisibility), "Action.ToggleVisibility")]
public abstract record CardAction(string Title)
{
    public string? Tooltip { get; init; }
}

/// <summary>Asks for a new card in place of this one; clients older than schema 1.4 send the same data as a message.</summary>
public sealed record Execute(string Title, SubmitData Data) : CardAction(Title)
{
    public string Verb => "show";
    public CardAction Fallback => new Submit(Title, Data) { Tooltip = Tooltip };
}

/// <summary>Sends its data back as the value of a message.</summary>
public sealed record Submit(string Title, SubmitData Data) : CardAction(Title);

/// <summary>Shows or hides elements of this card.</summary>
public sealed record ToggleVisibility(string Title, IReadOnlyList<string> TargetElements) : CardAction(Title);

/// <summary>What a button carries: a query to show from a row on, or words to say.</summary>
public sealed record SubmitData
{
    public string? Query { get; init; }
    public int? Skip { get; init; }
    /// <summary>Whether all of what the query finds is to be told.</summary>
    public bool? Whole { get; init; }
    public string? Say { get; init; }
    /// <summary>Makes a digest of the query; the date on which the answer was given, as yyyy-MM-dd.</summary>
    public string? Digest { get; init; }

    /// <summary>Lets Teams post the words as the person's own message, so that the chat reads well afterwards.</summary>
    public ImBack? Msteams => Say is null ? null : new ImBack(Say);
}

public sealed record ImBack(string Value)
{
    public string Type => "imBack";
}
