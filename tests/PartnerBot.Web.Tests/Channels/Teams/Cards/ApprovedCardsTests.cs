using System.Text.Encodings.Web;
using System.Text.Json;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Tests.Channels.Teams.Cards;

public sealed class ApprovedCardsTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Languages => [.. KnownPhrases.All.Select(p => p.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task every_kind_of_card_is_as_approved_and_keeps_the_rules(string language)
    {
        var faults = new List<string>();
        foreach (var (kind, card) in await EveryCard.InAsync(language))
        {
            var json = JsonDocument.Parse(card.ToUtf8()).RootElement;
            faults.AddRange(CardLint.Faults(json).Select(f => $"{kind} in {language}: {f}"));
            if (Approved.Difference($"{kind}.{language}.json", JsonSerializer.Serialize(json, Readable).ReplaceLineEndings("\n") + "\n") is { } difference)
                faults.Add(difference);
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
