using System.Globalization;
using PartnerBot.Answers;
using PartnerBot.Answers.Voices;
using PartnerBot.Digests.Talking;
using PartnerBot.Queries;
using PartnerBot.Reading;

namespace PartnerBot.Digests.Content;

/// <summary>Everything that an edition is told from.</summary>
/// <param name="Since">The day of the edition before, or the one from which the first looks back.</param>
/// <param name="Marks">What the edition before kept; null when there was none, or nothing to compare.</param>
internal sealed record EditionTelling(Voice Voice, Subscription Digest, DateOnly Day, DateOnly Since, EditionMarks? Marks, bool IsFirst)
{
    /// <summary>Rows shown of each section.</summary>
    public const int RowsShown = 5;

    public string SinceText => Voice.Dates.Day(Since);

    /// <summary>The first rows of a query and how many there are, as the ordinary answer has them.</summary>
    public async Task<Answer> AnswerAsync(IRegisterStore store, Query query, Focus focus, CancellationToken cancellation)
    {
        var page = new Page(0, RowsShown);
        var result = await store.RunAsync(query, page, cancellation).ConfigureAwait(false);
        return new AnswerWriter(Voice.Vocabulary).Answered(new Understood(Voice.Language, query) { Focus = focus }, result, page, Day);
    }

    public EditionSection Section(string key, Answer answer, IReadOnlyList<string>? lines = null) =>
        Section(Voice.Say(key, ("count", answer.Result!.Count), ("day", SinceText)), answer.Result.Count, answer, lines);

    public EditionSection Section(string title, int count, Answer answer, IReadOnlyList<string>? lines = null) => new(title, count)
    {
        Table = answer.Table,
        Groups = answer.Groups,
        Lines = lines ?? [],
        ShowAll = count > 0 ? answer.Query : null,
        Ids = answer.Result?.Ids ?? [],
        Partners = answer.Result?.Institutions ?? [],
        ShowAllLabel = Voice.Say("edition.show_all", ("count", count)),
    };

    public EditionText Write(string headline, IReadOnlyList<EditionSection> sections, bool quiet, Query query, EditionMarks? marks, IReadOnlyList<string>? notes = null)
    {
        var text = Start(headline) with
        {
            IsQuiet = quiet,
            // One line is enough where nothing is new.
            Sections = quiet ? [] : sections,
            Notes = quiet ? [] : notes ?? [],
            Why = [DigestSpeech.Why(Voice, Digest), Voice.Say("edition.why.question", ("text", Restatement.Of(query, Voice)))],
            Marks = marks?.ToJson(),
            Topic = sections.FirstOrDefault(s => s.ShowAll is not null) is { } first ? Topic(first) : null,
        };
        return text with { Text = EditionPlainText.Of(Voice, text) };
    }

    private Conversation Topic(EditionSection section) => Conversation.Fresh with
    {
        Last = section.ShowAll,
        Shown = [.. section.Ids.Take(Conversation.Remembered)],
        Partners = [.. section.Partners.Take(Conversation.Remembered)],
        Window = new Page(0, RowsShown),
        Remaining = section.ShowAll!.HasPages ? Math.Max(0, section.Count - RowsShown) : 0,
        Path = [new PastTurn(section.ShowAll.ToString(), Digest.Language, Day, IsQuery: true)],
        Digest = Digest.Id,
        Language = Digest.Language,
    };

    /// <summary>The question has no meaning any more: that is told, not passed over.</summary>
    public EditionText Unread(string why) => Start(Voice.Say("edition.unread", ("why", why)));

    private EditionText Start(string headline) => new()
    {
        Language = Voice.Language,
        Title = Voice.Say("edition.of", ("title", DigestSpeech.Title(Voice, Digest)), ("day", Voice.Dates.Day(Day))),
        Headline = Tidy.Sentence(headline),
        Why = [DigestSpeech.Why(Voice, Digest)],
        WhyLabel = Voice.Say("edition.why_button"),
        Steering = [
            new Choice(Voice.Say("edition.stop"), Voice.Say("digest.send.stop", ("number", Digest.Id))),
            new Choice(Voice.Say("edition.pause"), Voice.Say("digest.send.pause", ("number", Digest.Id)))],
        Text = Tidy.Sentence(headline),
    };
}
