using PartnerBot.Reading.Names;

namespace PartnerBot.Tests.Reading.Names;

/// <summary>What strangers call the partners leads to them, and what is near to a partner's name does not.</summary>
public sealed class SaidNamesTests
{
    private static readonly Dictionary<string, string> Sentences = new()
    {
        ["en"] = "when does our agreement with {0} end?",
        ["fr"] = "quand expire notre accord avec {0} ?",
        ["ja"] = "{0}との協定はいつまでですか",
        ["zh"] = "我们和{0}的协议什么时候到期",
    };

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ja")]
    [InlineData("zh")]
    public void names_lead_to_the_institution_that_is_meant_and_to_no_other(string language)
    {
        if (!Found.IsPossible)
            return;
        var wrong = Said(language).Select(said => (said.Meant, said.Name, Got: Institutions(said.Name, language))).Where(said => said.Got != said.Meant).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Select(w => $"asked  {w.Name}\nwanted {w.Meant}\ngot    {w.Got}")));
    }

    private static string Institutions(string name, string language)
    {
        var ids = Found.In(Sentences[language].Replace("{0}", name, StringComparison.Ordinal), language)
            .Where(m => m.Kind == NameKind.Institution).SelectMany(m => m.Ids).Distinct().Order(StringComparer.Ordinal).ToList();
        return ids.Count == 0 ? "none" : string.Join("|", ids);
    }

    private static IEnumerable<(string Meant, string Name)> Said(string language) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "PartnerBot.Tests", "Reading", "Names", "said-names.txt"))
            .Where(l => l[0] != '#')
            .Aggregate((Section: "", Lines: new List<string>()), (read, line) =>
            {
                if (line[0] == '[')
                    return (line[1..^1], read.Lines);
                if (read.Section == language)
                    read.Lines.Add(line);
                return read;
            })
            .Lines.Select(l => l.Split(": ", 2)).SelectMany(l => l[1].Split(" | ").Select(name => (l[0], name)));
}
