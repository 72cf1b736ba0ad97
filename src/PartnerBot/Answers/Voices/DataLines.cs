using System.Reflection;

namespace PartnerBot.Answers.Voices;

/// <summary>Reads the embedded data files of the answers: <c>key = text</c> a line, <c>#</c> begins a comment line.</summary>
internal static class DataLines
{
    /// <param name="file">Path below the project folder, with slashes.</param>
    public static IEnumerable<(string Key, string Text)> Of(string file)
    {
        using var reader = new StreamReader(Open(file));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var split = line.IndexOf(" =", StringComparison.Ordinal);
            yield return (line[..split], line[(split + 2)..].Trim(' '));
        }
    }

    private static Stream Open(string file)
    {
        var assembly = Assembly.GetExecutingAssembly();
        // Resources are named by their path, which has the separators of the machine that built them.
        var name = assembly.GetManifestResourceNames().Single(n => n.Replace('\\', '/') == file);
        return assembly.GetManifestResourceStream(name)!;
    }
}
