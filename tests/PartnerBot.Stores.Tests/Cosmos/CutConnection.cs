using System.Net;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Cosmos;

namespace PartnerBot.Stores.Tests.Cosmos;

/// <summary>A connection over which so many requests about documents go through, and none after them.</summary>
internal sealed class CutConnection : IDisposable
{
    private readonly CosmosConnection _connection;
    private int _left;

    public CutConnection(CosmosPlace place, int requests)
    {
        _left = requests;
        _connection = new(place, () => new(new Cut(this)));
    }

    /// <returns>False when it was cut off.</returns>
    public async Task<bool> ReplaceAsync(RegisterContents contents, TimeProvider clock)
    {
        try
        {
            var store = await CosmosStore.OpenAsync(_connection, clock, default);
            Assert.True(await store.ReplaceAsync(contents, null, default));
            return true;
        }
        catch (StoreException)
        {
            return false;
        }
    }

    public void Dispose() => _connection.Dispose();

    private sealed class Cut(CutConnection connection) : HttpClientHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            ServerCertificateCustomValidationCallback ??= (_, _, _, _) => true;
            // Refused rather than dropped: the client does not try that again.
            return request.RequestUri!.AbsolutePath.EndsWith("/docs", StringComparison.Ordinal) || request.RequestUri.AbsolutePath.Contains("/docs/", StringComparison.Ordinal)
                ? Interlocked.Decrement(ref connection._left) < 0
                    ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.Forbidden) { RequestMessage = request, Content = new StringContent("{}") })
                    : base.SendAsync(request, cancellationToken)
                : base.SendAsync(request, cancellationToken);
        }
    }
}
