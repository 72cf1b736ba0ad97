namespace PartnerBot.Web.Tests.Documents;

/// <summary>Where the checkout is that the tests run from.</summary>
internal static class Checkout
{
    public static string Root { get; } = RootFrom(AppContext.BaseDirectory);

    private static string RootFrom(string folder) =>
        File.Exists(Path.Combine(folder, "PartnerBot.sln")) ? folder : RootFrom(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
