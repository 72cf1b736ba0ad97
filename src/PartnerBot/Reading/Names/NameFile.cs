using System.Text;

namespace PartnerBot.Reading.Names;

/// <summary>A list of names shipped with the product: one entry a line, # begins a comment line, [name] a section.</summary>
internal static class NameFile
{
    /// <summary>The entries of a file in the folder Languages, such as "English/places.txt".</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using var stream = typeof(NameFile).Assembly.GetManifestResourceStream("Languages/" + path)
            ?? throw new FileNotFoundException("The product was built without this list of names.", path);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>The entries with the section that each stands in.</summary>
    public static IEnumerable<(string Section, string Line)> Sections(string path)
    {
        var section = "";
        foreach (var line in Lines(path))
        {
            if (line[0] == '[' && line[^1] == ']')
                section = line[1..^1];
            else
                yield return (section, line);
        }
    }
}
