using System.Text;

namespace PartnerBot.Stores.Tests.Import;

/// <summary>The sample register as a folder of files, to be spoilt.</summary>
internal sealed class SampleFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SampleFolder()
    {
        var assembly = typeof(SampleRegister).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("Sample/", StringComparison.Ordinal)))
        {
            using var from = assembly.GetManifestResourceStream(name)!;
            using var to = File.Create(_folder.File(name["Sample/".Length..]));
            from.CopyTo(to);
        }
    }

    public string Path => _folder.Path;

    public string this[string file] => _folder.File(file);

    public void Change(string file, string old, string changed)
    {
        var text = File.ReadAllText(this[file]);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no '{old}'");
        File.WriteAllText(this[file], text[..at] + changed + text[(at + old.Length)..], new UTF8Encoding(false));
    }

    public void Dispose() => _folder.Dispose();
}
