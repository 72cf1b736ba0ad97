namespace PartnerBot.Stores.Tests;

/// <summary>The folder ../shared beside the repository, where it exists; tests on it say so when it does not.</summary>
internal static class SharedFolder
{
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PartnerBot.sln")))
            {
                var path = Path.Combine(folder.Parent!.FullName, "shared", name);
                return Path.Exists(path) ? path : null;
            }
        }

        return null;
    }
}
