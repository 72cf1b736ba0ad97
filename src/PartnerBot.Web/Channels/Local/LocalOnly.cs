using PartnerBot.Web.Channels.Teams.Authentication;

namespace PartnerBot.Web.Channels.Local;

/// <summary>Hides the local page from everyone but this machine; it exists in Development only.</summary>
public sealed class LocalOnly : IEndpointFilter
{
    private const string Policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (!Admission.IsLocal(context.HttpContext))
            return Results.NotFound();
        var headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-cache";
        return await next(context);
    }
}
