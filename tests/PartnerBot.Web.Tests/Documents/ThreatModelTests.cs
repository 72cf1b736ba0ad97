using System.Text.RegularExpressions;

namespace PartnerBot.Web.Tests.Documents;

public sealed partial class ThreatModelTests
{
    [Fact]
    public void every_threat_names_tests_that_exist()
    {
        var tests = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories).ToLookup(p => Path.GetFileNameWithoutExtension(p), File.ReadAllText);
        var named = NamedTest().Matches(Page).Select(m => (Class: m.Groups[1].Value, Method: m.Groups[2].Value)).Distinct().ToList();
        Assert.True(named.Count >= 20, $"only {named.Count} tests are named");
        Assert.DoesNotContain(named, n => !tests[n.Class].Any(text => Regex.IsMatch(text, $@"public (async Task|void) {n.Method}\(")));
    }

    [Fact]
    public void every_threat_names_a_test() =>
        Assert.DoesNotContain(Page.Split('\n'), line => line.StartsWith('|') && !line.StartsWith("| Threat", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal) && !NamedTest().IsMatch(line));

    private static string Page => File.ReadAllText(Path.Combine(Checkout.Root, "src", "PartnerBot.Web", "threat-model.md"));

    [GeneratedRegex(@"`(\w+Tests)\.(\w+)`")]
    private static partial Regex NamedTest();
}
