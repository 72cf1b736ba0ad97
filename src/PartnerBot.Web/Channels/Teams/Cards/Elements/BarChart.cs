namespace PartnerBot.Web.Channels.Teams.Cards.Elements;

/// <summary>Horizontal bars, drawn by Teams; other clients draw the fallback.</summary>
public sealed record BarChart(IReadOnlyList<ChartBar> Data, CardElement Fallback) : CardElement
{
    public string ColorSet => "categorical";
    /// <summary>Figures beside the bars, so that no axis has to be read.</summary>
    public string DisplayMode => "AbsoluteWithAxis";
}

public sealed record ChartBar(string X, int Y);
