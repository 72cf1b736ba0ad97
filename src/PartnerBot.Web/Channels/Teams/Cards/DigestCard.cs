using System.Globalization;
using PartnerBot.Answers;
using PartnerBot.Digests.Content;
using PartnerBot.Web.Channels.Teams.Cards.Elements;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Channels.Teams.Cards;

/// <summary>An edition as a card: what is new in one line, each section with its first rows, why it comes, and how to end it.</summary>
public static class DigestCard
{
    private const string WhyId = "why";
    private const int MostShowAll = 3;

    public static AdaptiveCard Of(EditionText edition)
    {
        var most = edition.Sections.Select(s => Math.Max(s.Groups.Count, s.Lines.Count)).DefaultIfEmpty(0).Max();
        var card = Build(edition, most);
        while (card.ToUtf8().Length > AnswerCard.LargestBytes)
        {
            if (Shortened(edition) is { } shorter)
                edition = shorter;
            else if (most > 1)
                most /= 2;
            else
                break;
            card = Build(edition, most);
        }
        return card;
    }

    /// <param name="most">So many groups and lines of a section at most.</param>
    private static AdaptiveCard Build(EditionText edition, int most)
    {
        var phrases = KnownPhrases.For(edition.Language);
        return new AdaptiveCard
        {
            Lang = edition.Language,
            Speak = edition.Headline,
            FallbackText = edition.Text.Length <= 4_000 ? edition.Text : string.Concat(edition.Text.AsSpan(0, 4_000), "…"),
            Body =
            [
                Prose.Of(edition.Title, TextLook.Subtle),
                Prose.Heading(edition.Headline) with { Spacing = Spacing.Small },
                .. edition.Sections.SelectMany((section, place) => Section(section, most, place < MostShowAll, place == 0 && section.Title == edition.Headline, phrases)),
                .. edition.Notes.Select(note => Prose.Of(note, TextLook.Small)),
                new Container([.. edition.Why.Select(line => Prose.Of(line, TextLook.Plain) with { Spacing = Spacing.Small })]) { Id = WhyId, IsVisible = false, Style = ContainerStyle.Emphasis, Spacing = Spacing.Medium },
            ],
            Actions = [.. edition.Steering.Select(CardButtons.Say), new ToggleVisibility(edition.WhyLabel, [WhyId])],
        };
    }

    private static IEnumerable<CardElement> Section(EditionSection section, int most, bool withButton, bool isHeadline, ChannelPhrases phrases)
    {
        if (!isHeadline)
            yield return Prose.Of(section.Title, TextLook.Bold) with { Spacing = Spacing.Large };
        foreach (var line in section.Lines.Take(most))
            yield return Prose.Of(line, TextLook.Subtle) with { Spacing = Spacing.Small };
        foreach (var element in Cut(section.Lines.Count, most, phrases).Concat(CardTable.Of(section.Table, [])).Concat(CardGroups.Of(Largest(section.Groups, most), phrases)).Concat(Cut(section.Groups.Count, most, phrases)))
            yield return element;
        if (withButton && section is { ShowAll: { } query, ShowAllLabel: { } label } && IsCut(section, most))
            yield return new ActionSet([new Submit(label, new SubmitData { Query = query.ToString(), Skip = 0 })]);
    }

    private static bool IsCut(EditionSection section, int most) =>
        section.Groups.Count > 0 ? section.Groups.Count > most : section.Count > (section.Table?.Rows.Count ?? 0);

    /// <summary>In their order.</summary>
    private static IReadOnlyList<AnswerGroup> Largest(IReadOnlyList<AnswerGroup> groups, int most) =>
        groups.Count <= most ? groups : [.. groups.Index().OrderByDescending(g => g.Item.Count).Take(most).OrderBy(g => g.Index).Select(g => g.Item)];

    /// <summary>Says that not all of them are here.</summary>
    private static IEnumerable<CardElement> Cut(int all, int most, ChannelPhrases phrases)
    {
        if (all > most)
            yield return Prose.Right(string.Format(CultureInfo.InvariantCulture, phrases.Shown, 1, most, all), TextLook.Small);
    }

    /// <summary>The same edition with half the rows of its longest section; null when nothing is left to cut.</summary>
    private static EditionText? Shortened(EditionText edition)
    {
        var longest = edition.Sections.MaxBy(s => s.Table?.Rows.Count ?? 0);
        if (longest?.Table is not { Rows.Count: > 1 } table)
            return null;
        var shorter = longest with { Table = table with { Rows = [.. table.Rows.Take(table.Rows.Count / 2)] } };
        return edition with { Sections = [.. edition.Sections.Select(s => ReferenceEquals(s, longest) ? shorter : s)] };
    }
}
