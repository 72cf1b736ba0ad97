using System.Net;
using System.Text.Json;
using Azure.Identity;
using Microsoft.Azure.Cosmos;
using PartnerBot.Queries;

namespace PartnerBot.Stores.Cosmos;

/// <summary>What to do about the errors of the service, in one sentence each.</summary>
internal static class CosmosAdvice
{
    public static async Task<T> GuardAsync<T>(CosmosPlace place, Func<CancellationToken, Task<T>> work, TimeSpan patience, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(patience);
        try
        {
            return await work(limited.Token);
        }
        catch (CosmosException e) when (!cancellation.IsCancellationRequested)
        {
            throw new StoreException(Sentence(place, e), e);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new StoreException($"The database ({place}) did not answer within {patience.TotalSeconds:0} seconds: try again in a moment.", e);
        }
        catch (HttpRequestException e)
        {
            throw new StoreException(Unreachable(place), e);
        }
        catch (AuthenticationFailedException e)
        {
            throw new StoreException($"No identity could be had to open the database ({place}): give the bot a managed identity, or put a key into the setting.", e);
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or FormatException or KeyNotFoundException or InvalidOperationException { Source: "System.Text.Json" })
        {
            throw new StoreException($"A document in the database ({place}) is damaged: import your register again.", e);
        }
    }

    private static string Sentence(CosmosPlace place, CosmosException e) => e.StatusCode switch
    {
        HttpStatusCode.Unauthorized when place.Key is not null =>
            $"The account key does not open the database ({place}): copy it again from Keys of the account, or use a managed identity.",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden =>
            $"The bot may not use the database ({place}): give its identity the role Cosmos DB Built-in Data Contributor, and let the account's firewall admit it.",
        HttpStatusCode.NotFound => $"The database ({place}) or one of its containers is missing: deploy the template again, or import your register.",
        HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed => $"Another process changed the database ({place}) at the same moment: try again.",
        HttpStatusCode.RequestEntityTooLarge => $"A row is too large for the database ({place}): a document holds 2 MB at most.",
        HttpStatusCode.TooManyRequests => $"The database ({place}) is busy: try again in a moment; if this happens often, raise its throughput.",
        HttpStatusCode.RequestTimeout or HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => Unreachable(place),
        _ => $"The database ({place}) refused with status {(int)e.StatusCode}: see the log, and try again in a moment.",
    };

    private static string Unreachable(CosmosPlace place) => $"The database ({place}) cannot be reached: check its address and the network, and try again in a moment.";
}
