using System.Globalization;

namespace PartnerBot.Answers.Voices;

/// <summary>
/// A text with holes: <c>{name}</c> is filled with a value, <c>{name:one|many}</c> with one of two words after the number of that name.
/// Cut into its pieces once, since an answer fills hundreds.
/// </summary>
internal sealed class Template
{
    private readonly string _text;
    private readonly List<Hole> _holes = [];
    private readonly string _end;

    public Template(string text)
    {
        _text = text;
        var from = 0;
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', from))
        {
            var close = text.IndexOf('}', open);
            _holes.Add(Hole.Of(text[from..open], text[(open + 1)..close]));
            from = close + 1;
        }
        _end = text[from..];
    }

    /// <summary>What stands between two holes that have nothing around them: that by which a list is joined.</summary>
    /// <exception cref="InvalidOperationException">The template is none that joins: a defect of the phrase file.</exception>
    public string Between => _holes is [{ Before: "" }, { Before: var between }] && _end.Length == 0
        ? between
        : throw new InvalidOperationException($"The phrase '{_text}' joins nothing: it has more than two holes and what stands between them.");

    /// <exception cref="InvalidOperationException">The template names a value that was not given: a defect of the phrase file.</exception>
    public string Fill(ReadOnlySpan<(string Name, object Value)> values, Phrases phrases)
    {
        if (_holes.Count == 0)
            return _text;
        var pieces = new string[(2 * _holes.Count) + 1];
        for (var i = 0; i < _holes.Count; i++)
        {
            pieces[2 * i] = _holes[i].Before;
            pieces[(2 * i) + 1] = _holes[i].Filled(Find(_holes[i].Name, values), phrases);
        }
        pieces[^1] = _end;
        return string.Concat(pieces);
    }

    private object Find(string name, ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach (var (given, value) in values)
        {
            if (name == given)
                return value;
        }
        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The phrase '{_text}' names '{name}', which was not given."));
    }

    /// <param name="Before">The text between the last hole and this one.</param>
    /// <param name="One">The word behind the number one; null where the value itself is told.</param>
    private sealed record Hole(string Before, string Name, string? One = null, string Many = "")
    {
        public static Hole Of(string before, string hole)
        {
            var colon = hole.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                return new Hole(before, hole);
            var bar = hole.IndexOf('|', colon);
            return new Hole(before, hole[..colon], hole[(colon + 1)..bar], hole[(bar + 1)..]);
        }

        public string Filled(object value, Phrases phrases)
        {
            if (One is not null)
                return phrases.IsOne((int)value) ? One : Many;
            return value is int number ? phrases.Number(number) : (string)value;
        }
    }
}
