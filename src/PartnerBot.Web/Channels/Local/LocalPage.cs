using PartnerBot.Web.Channels.Teams;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Invokes;

namespace PartnerBot.Web.Channels.Local;

/// <summary>The page at "/" and what it talks to. Its files lie beside the program, the card renderer among them when the build found Node.</summary>
public static class LocalPage
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["index.html"] = "text/html; charset=utf-8",
        ["page.css"] = "text/css; charset=utf-8",
        ["page.js"] = "text/javascript; charset=utf-8",
        ["cards.js"] = "text/javascript; charset=utf-8",
        ["words.js"] = "text/javascript; charset=utf-8",
        [Renderer] = "text/javascript; charset=utf-8",
    };

    private const string Renderer = "adaptivecards.min.js";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Channels", "Local", "Page");

    public static void MapLocalPage(this IEndpointRouteBuilder routes)
    {
        var local = routes.MapGroup("").AddEndpointFilter<LocalOnly>();
        local.MapGet("/", () => File("index.html"));
        local.MapGet("/local/{file}", File);
        local.MapGet("/local/setup", (LocalSetup setup, CancellationToken cancellation) => setup.ReadAsync(System.IO.File.Exists(Path.Combine(Folder, Renderer)), cancellation));
        local.MapPost("/local/messages", ReplyAsync);
    }

    private static IResult File(string file) =>
        Files.TryGetValue(file, out var type) && System.IO.File.Exists(Path.Combine(Folder, file))
            ? Results.File(Path.Combine(Folder, file), type)
            : Results.NotFound();

    private static async Task<IResult> ReplyAsync(HttpRequest request, ActivityTurns turns, InvokeDispatcher invokes, LocalSetup setup, CancellationToken cancellation)
    {
        var body = await ActivityBody.ReadAsync(request, cancellation);
        if (body.Refusal is { } refusal)
            return Results.Problem(refusal.Fault, statusCode: refusal.Status);
        var (activity, fault) = ActivityReader.Read(body.Bytes.Span);
        if (activity is null)
            return Results.Problem(fault, statusCode: 400);
        if (activity.IsOf("invoke"))
            return (await invokes.ReplyAsync(activity, setup.TodayOf(activity), setup.HomeOf(activity), cancellation)).ToResult();
        var today = setup.TodayOf(activity);
        var reply = activity.IsOf("message")
            ? ActivityTurns.Reply(activity, (await turns.TakeAsync(activity, today, setup.HomeOf(activity), cancellation)).Answer, today)
            : ActivityTurns.Welcome(activity);
        return Results.Json<IReadOnlyList<OutgoingActivity>>([reply], Wire.Json.IReadOnlyListOutgoingActivity);
    }
}
