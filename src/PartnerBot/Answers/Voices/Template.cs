using System.Globalization;
using System.Text;

namespace PartnerBot.Answers.Voices;

/// <summary>
/// A text with holes: <c>{name}</c> is filled with a value, <c>{name:one|many}</c> with one of two words after the number of that name.
/// </summary>
internal static class Template
{
    /// <exception cref="InvalidOperationException">The template names a value that was not given: a defect of the phrase file.</exception>
    public static string Fill(string template, ReadOnlySpan<(string Name, object Value)> values, Phrases phrases)
    {
        var text = new StringBuilder(template.Length + 32);
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            var close = rest.IndexOf('}');
            text.Append(rest[..open]).Append(Hole(rest[(open + 1)..close], values, phrases, template));
            rest = rest[(close + 1)..];
        }
        return text.Append(rest).ToString();
    }

    private static string Hole(ReadOnlySpan<char> hole, ReadOnlySpan<(string Name, object Value)> values, Phrases phrases, string template)
    {
        var colon = hole.IndexOf(':');
        var value = Find(colon < 0 ? hole : hole[..colon], values, template);
        if (colon < 0)
            return value is int number ? phrases.Number(number) : (string)value;
        var words = hole[(colon + 1)..];
        var bar = words.IndexOf('|');
        return (phrases.IsOne((int)value) ? words[..bar] : words[(bar + 1)..]).ToString();
    }

    private static object Find(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, object Value)> values, string template)
    {
        foreach (var (given, value) in values)
        {
            if (name.SequenceEqual(given))
                return value;
        }
        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The phrase '{template}' names '{name}', which was not given."));
    }
}
