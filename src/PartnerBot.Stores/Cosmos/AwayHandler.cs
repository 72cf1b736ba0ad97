using System.Globalization;
using System.Net;
using Microsoft.Azure.Cosmos;

namespace PartnerBot.Stores.Cosmos;

/// <summary>
/// Asks again when the service is away for a moment (503), after the wait that it names or a short one. The client by itself does so only where an account
/// has several regions. A writing that had been done after all is met again as 409 or 412, which those who write have to tell from another's.
/// </summary>
internal sealed class AwayHandler : RequestHandler
{
    private const int Attempts = 3;

    private static readonly TimeSpan ShortWait = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    public override async Task<ResponseMessage> SendAsync(RequestMessage request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.ServiceUnavailable || attempt == Attempts)
                return response;
            var wait = Named(response) ?? ShortWait * attempt;
            if (wait > LongestWait)
                return response;
            // Not the whole answer: that would take the request along.
            response.Content?.Dispose();
            await Task.Delay(wait, cancellationToken).ConfigureAwait(false);
            if (request.Content is { CanSeek: true } content)
                content.Position = 0;
        }
    }

    private static TimeSpan? Named(ResponseMessage response) =>
        response.Headers.TryGetValue("x-ms-retry-after-ms", out var text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var wait) && wait >= 0
            ? TimeSpan.FromMilliseconds(Math.Min(wait, int.MaxValue))
            : null;
}
