using System.Text.Json;
using PartnerBot.Answers;
using PartnerBot.Digests.Content;
using PartnerBot.Web.Channels.Teams.Cards;
using PartnerBot.Web.Digests;
using PartnerBot.Web.Tests.Digests;

namespace PartnerBot.Web.Tests.Channels.Teams.Cards;

public sealed class DigestCardTests
{
    [Fact]
    public async Task every_edition_keeps_the_rules_of_cards()
    {
        foreach (var (name, edition) in await SampleEditions.All)
        {
            var faults = CardLint.Faults(CardOf(edition));
            Assert.True(faults.Count == 0, $"{name}: {string.Join("; ", faults)}");
        }
    }

    [Fact]
    public async Task every_edition_can_be_stopped_paused_and_explained_and_its_toast_has_the_content()
    {
        foreach (var (name, edition) in await SampleEditions.All)
        {
            var actions = CardOf(edition).GetProperty("actions").EnumerateArray().ToList();
            Assert.Equal(["Action.Submit", "Action.Submit", "Action.ToggleVisibility"], actions.Select(a => a.GetProperty("type").GetString()));
            foreach (var (action, what) in actions.Take(2).Zip([PartnerBot.Digests.Talking.Steering.Stop, PartnerBot.Digests.Talking.Steering.Pause]))
            {
                var read = PartnerBot.Digests.Talking.DigestReader.Read(action.GetProperty("data").GetProperty("say").GetString()!, edition.Language, new DateOnly(2024, 4, 8));
                var steer = Assert.IsType<PartnerBot.Digests.Talking.SteerDigest>(read);
                Assert.True((steer.What, steer.Which.Number, steer.Language) == (what, 2, edition.Language), $"{name}: {steer}");
            }

            Assert.Equal(edition.Headline, EditionWriter.MessageOf(edition).Summary);
            Assert.Matches("[0-9]", edition.Headline);
        }
    }

    [Fact]
    public async Task show_all_is_the_query_of_its_section()
    {
        var edition = (await SampleEditions.All)["lead-en"];
        var text = CardOf(edition).GetRawText();
        Assert.Contains(edition.Sections, s => s.Count > s.Table!.Rows.Count);
        foreach (var section in edition.Sections.Where(s => s.Count > s.Table!.Rows.Count).Take(3))
            Assert.Contains(JsonEncodedText.Encode(section.ShowAll!.ToString(), System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_quiet_edition_is_one_line()
    {
        var edition = (await SampleEditions.All)["quiet-en"];
        Assert.True(edition.IsQuiet);
        Assert.Empty(edition.Sections);
        Assert.StartsWith("Nothing new since", edition.Headline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(91)]
    [InlineData(5_000)]
    public async Task an_edition_of_many_groups_and_changes_fits_and_says_what_is_left_out(int many)
    {
        var counts = (await SampleEditions.All)["counts-en"];
        var section = counts.Sections[0] with
        {
            Groups = [.. Enumerable.Range(1, many).Select(i => new AnswerGroup($"partner-{i}", $"University of the Partner with Number {i}", i))],
            Lines = [.. Enumerable.Range(1, many).Select(i => $"University of the Partner with Number {i}: 1 → {i}")],
        };
        var card = CardOf(counts with { Sections = [section] });
        Assert.Empty(CardLint.Faults(card));
        Assert.Contains($" of {many}\"", card.GetRawText(), StringComparison.Ordinal);
        Assert.Contains($"Number {many}\"", card.GetRawText(), StringComparison.Ordinal);
        Assert.Contains(section.ShowAllLabel!, card.GetRawText(), StringComparison.Ordinal);
    }

    private static JsonElement CardOf(EditionText edition) => JsonDocument.Parse(DigestCard.Of(edition).ToUtf8()).RootElement;
}
