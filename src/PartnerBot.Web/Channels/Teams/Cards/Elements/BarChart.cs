using System.Text.Json;

namespace PartnerBot.Web.Channels.Teams.Cards.Elements;

/// <summary>Horizontal bars, drawn by Teams; other clients draw the fallback.</summary>
public sealed record BarChart(IReadOnlyList<ChartBar> Data, CardElement Fallback) : CardElement
{
    private protected override void WriteOwn(Utf8JsonWriter json)
    {
        json.WriteString("type"u8, "Chart.HorizontalBar"u8);
        json.Parts("data"u8, Data);
        json.Part("fallback"u8, Fallback);
        json.WriteString("colorSet"u8, "categorical"u8);
        // Figures beside the bars, so that no axis has to be read.
        json.WriteString("displayMode"u8, "AbsoluteWithAxis"u8);
    }
}

public sealed record ChartBar(string X, int Y) : ICardPart
{
    void ICardPart.WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.Member("x"u8, X);
        json.Member("y"u8, Y);
        json.WriteEndObject();
    }
}
