using System.Collections.Concurrent;

namespace PartnerBot.Web.Tests.Hosting;

/// <summary>The world outside: the hosts that the bot knows, each served from loopback. Any other name is an error.</summary>
public sealed class Rewired(ConcurrentDictionary<string, Uri> hosts) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = request.RequestUri!;
        if (!hosts.TryGetValue(asked.Host, out var local))
            throw new HttpRequestException(HttpRequestError.NameResolutionError, $"{asked.Host} is not part of this test");
        try
        {
            request.RequestUri = new UriBuilder(asked) { Scheme = local.Scheme, Host = local.Host, Port = local.Port }.Uri;
            return await base.SendAsync(request, cancellationToken);
        }
        finally
        {
            request.RequestUri = asked;
        }
    }
}
