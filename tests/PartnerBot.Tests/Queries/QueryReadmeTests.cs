using PartnerBot.Queries;

namespace PartnerBot.Tests.Queries;

public sealed class QueryReadmeTests
{
    [Fact]
    public void the_lines_shown_in_the_readme_are_canonical()
    {
        var lines = File.ReadLines(Path.Combine(Root(), "src/PartnerBot/Queries/README.md")).Where(l => l.StartsWith("    ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lines);
        foreach (var line in lines.Select(l => l.Trim()))
        {
            Assert.True(QueryText.TryRead(line, out var query, out var error), $"{line}\n{error}");
            Assert.Equal(line, query.ToString());
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "PartnerBot.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
