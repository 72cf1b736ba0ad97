using PartnerBot.Queries;

namespace PartnerBot.Stores.Examination;

/// <summary>One look: it says what is there, or fails with what is wrong.</summary>
internal static class Look
{
    public static async Task<Finding> AtAsync(string what, Func<Task<string>> look)
    {
        try
        {
            return new(what, await look().ConfigureAwait(false), true);
        }
        catch (StoreException e)
        {
            return new(what, e.Message, false);
        }
    }

    public static Finding At(string what, Func<string> look) => AtAsync(what, () => Task.FromResult(look())).GetAwaiter().GetResult();
}
