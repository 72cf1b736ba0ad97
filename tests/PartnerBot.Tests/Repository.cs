namespace PartnerBot.Tests;

/// <summary>Where the checkout is that the tests run from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PartnerBot.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests must run from below the folder of PartnerBot.sln.");
    }
}
