using System.Text.Encodings.Web;
using System.Text.Json;

namespace PartnerBot.Web.Channels.Teams.Activities;

/// <summary>What goes out: letters of all scripts as they are, since a card is data for a renderer and never part of a page's markup.</summary>
public static class Wire
{
    public static readonly ActivityJson Json = new(new JsonSerializerOptions(ActivityJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
