using System.Net;
using System.Net.Http.Headers;
using Azure.Identity;
using PartnerBot.Web.Channels.Teams.Authentication;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Channels.Teams.Connector;

/// <summary>Gives the bot's token along, to the cloud's connector and to nobody else. One that is refused is renewed once.</summary>
public sealed class BearerHandler(ConnectorTokens tokens, ServiceUrls serviceUrls, BotSettings settings) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!settings.Teams.IsSet || request.RequestUri is not { } address || !serviceUrls.IsConnector(address))
            return await base.SendAsync(request, cancellationToken);
        try
        {
            var token = await tokens.GetAsync(cancellationToken);
            var answer = await SendAsync(request, token, cancellationToken);
            if (answer.StatusCode != HttpStatusCode.Unauthorized || await tokens.AfterRefusalAsync(token, cancellationToken) is not { } another)
                return answer;
            answer.Dispose();
            return await SendAsync(request, another, cancellationToken);
        }
        catch (AuthenticationFailedException e)
        {
            throw new HttpRequestException(HttpRequestError.UserAuthenticationError, "The bot gets no token for the connector.", e);
        }
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string token, CancellationToken cancellation)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return base.SendAsync(request, cancellation);
    }
}
