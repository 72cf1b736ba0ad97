namespace PartnerBot.Tests.Reading.Names;

/// <summary>One slip of the finger: two letters swapped, one left out, one doubled or one replaced.</summary>
internal static class Typos
{
    public static string In(string name, Random random)
    {
        var places = Enumerable.Range(0, name.Length).Where(i => char.IsLetter(name[i])).ToList();
        if (places.Count < 2)
            return name;
        var at = places[random.Next(places.Count)];
        var letter = (char)('a' + random.Next(26));
        return random.Next(4) switch
        {
            0 when at + 1 < name.Length => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
            1 => name.Remove(at, 1),
            2 => name.Insert(at, letter.ToString()),
            _ => name[..at] + letter + name[(at + 1)..],
        };
    }
}
