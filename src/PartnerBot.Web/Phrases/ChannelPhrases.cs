namespace PartnerBot.Web.Phrases;

/// <summary>What a channel itself says in one language, beside the answers of the core. All are required, so a language cannot lack one.</summary>
public sealed record ChannelPhrases
{
    /// <summary>en, fr, ja, zh or zh-Hant.</summary>
    public required string Language { get; init; }
    /// <summary>{0}: the question as understood.</summary>
    public required string ReadAs { get; init; }
    /// <summary>{0}: the words, comma separated.</summary>
    public required string NotUsed { get; init; }
    /// <summary>{0}: number of rows on the page before.</summary>
    public required string Previous { get; init; }
    /// <summary>{0}: number of rows on the page after.</summary>
    public required string Next { get; init; }
    /// <summary>{0} first row, {1} last row, {2} rows in all.</summary>
    public required string Shown { get; init; }
    /// <summary>{0}: label of the filter.</summary>
    public required string DropFilter { get; init; }
    /// <summary>The link that drops a filter, after those that change it.</summary>
    public required string Any { get; init; }
    /// <summary>{0}: what the filter becomes.</summary>
    public required string ChangeTo { get; init; }
    public required string SortBy { get; init; }
    public required string TableOrChart { get; init; }
    public required string Why { get; init; }
    public required string QueryLine { get; init; }
    public required string AsOf { get; init; }
    public required string RegisterState { get; init; }
    /// <summary>Before groups that have no bar of their own.</summary>
    public required string MoreGroups { get; init; }
    public required string PickOrType { get; init; }
    /// <summary>Before options that have no button of their own.</summary>
    public required string MoreOptions { get; init; }
    /// <summary>The way on where there is no other, read by the bot as a wish for help.</summary>
    public required string WhatToAsk { get; init; }
    public required string Separator { get; init; }
    public required string WelcomeTitle { get; init; }
    public required string WelcomeText { get; init; }
    /// <summary>Questions to start with; the first are buttons of the welcome.</summary>
    public required IReadOnlyList<string> Examples { get; init; }
    /// <summary>The button that makes a weekly digest of an answer.</summary>
    public required string EveryMonday { get; init; }
    /// <summary>The button for the digest that office leads want, and the message that it says.</summary>
    public required string LeadDigest { get; init; }
    public required string LeadDigestWish { get; init; }
    public required string StoreDown { get; init; }
    public required string Unexpected { get; init; }
    public required string StaleButton { get; init; }
    /// <summary>A button or a search whose answer did not come in time.</summary>
    public required string Slow { get; init; }
    /// <summary>{0}: what was searched for.</summary>
    public required string NothingFits { get; init; }
    public required string TooLong { get; init; }
    public required string TooFast { get; init; }
}
