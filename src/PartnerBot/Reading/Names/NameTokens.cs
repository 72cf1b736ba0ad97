using System.Globalization;

namespace PartnerBot.Reading.Names;

/// <summary>Cuts a folded text into the words that names are made of.</summary>
internal sealed class NameTokens
{
    private readonly FoldedText _text;
    private readonly string _folded;
    private readonly List<NameToken> _tokens = [];
    private Gap _gap;

    private NameTokens(FoldedText text)
    {
        _text = text;
        _folded = text.Folded;
    }

    public static NameToken[] Of(FoldedText text)
    {
        var tokens = new NameTokens(text);
        for (var at = 0; at < tokens._folded.Length;)
            at = tokens.Next(at);
        return [.. tokens._tokens];
    }

    public static NameToken[] Of(string name) => Of(FoldedText.Of(name));

    private int Next(int at)
    {
        var c = _folded[at];
        if (HanVariants.IsHan(c))
            return Add(at, at + 1, c.ToString(), Script.Han);
        if (c is >= '\u3041' and <= '\u309F')
            return Add(at, at + 1, c.ToString(), Script.Hiragana);
        if (KanaKey.IsKatakana(c))
        {
            var end = RunEnd(at, KanaKey.IsKatakana);
            return Add(at, end, KanaKey.Of(_folded.AsSpan(at, end - at)), Script.Katakana);
        }

        return IsWordPart(c) ? Word(at) : Separator(at);
    }

    private int Word(int at)
    {
        var end = RunEnd(at, IsWordPart);
        if (end - at == 1 && Dotted(at) is var dotted && dotted > at + 1)
            return Add(at, dotted, _folded[at..dotted].Replace(".", "", StringComparison.Ordinal), Script.Word);
        if (end < _folded.Length && _folded[end] == '\'' && FunctionWords.IsElision(_folded.AsSpan(at, end - at)))
            return Add(at, end, _folded[at..end], Script.Word) + 1;
        return Apostrophes(at, end);
    }

    // Xi'an and Xian are one word; a possessive ending is no part of the name.
    private int Apostrophes(int at, int end)
    {
        var letters = _folded[at..end];
        while (end + 1 < _folded.Length && _folded[end] == '\'' && IsWordPart(_folded[end + 1]))
        {
            var next = RunEnd(end + 1, IsWordPart);
            if (next == end + 2 && _folded[end + 1] == 's')
            {
                Add(at, end, letters, Script.Word);
                return next;
            }

            letters += _folded[(end + 1)..next];
            end = next;
        }

        return Add(at, end, letters, Script.Word);
    }

    // U.S.A., S.E.: letters with a full stop each; the last one may lack it.
    private int Dotted(int at)
    {
        var end = at + 1;
        while (end + 1 < _folded.Length && _folded[end] == '.' && char.IsAsciiLetter(_folded[end + 1])
            && (end + 2 == _folded.Length || !IsWordPart(_folded[end + 2])))
            end += 2;
        return end;
    }

    private int Separator(int at)
    {
        var gap = _folded[at] switch
        {
            '.' => _tokens.Count > 0 && _tokens[^1].End - _tokens[^1].Start <= 4 ? Gap.None : Gap.Hard,
            '?' or '!' or ';' or '。' or '…' => Gap.Hard,
            ' ' => at > 0 && _text.Original[_text.ToOriginal(at, 1).Start] is '\n' or '\r' ? Gap.Hard : Gap.None,
            '-' or '・' or '·' or '=' or '゠' or '\'' or '&' or '+' => Gap.None,
            _ => Gap.Soft,
        };
        if (gap > _gap)
            _gap = gap;
        return at + 1;
    }

    private int Add(int at, int end, string letters, Script script)
    {
        var (start, length) = _text.ToOriginal(at, end - at);
        var written = _text.Original.AsSpan(start, length);
        _tokens.Add(new NameToken(at, end, script == Script.Word ? TokenSpelling.Of(letters) : letters, script, _gap)
        {
            IsCapitalised = written.Length > 0 && char.IsUpper(written[0]),
            IsCamel = written.IndexOfAnyInRange('a', 'z') is >= 0 and var small && written[small..].ContainsAnyInRange('A', 'Z'),
            IsUpper = letters.Length >= 2 && !written.ContainsAnyInRange('a', 'z') && char.IsUpper(written[0]),
        });
        _gap = Gap.None;
        return end;
    }

    private int RunEnd(int at, Func<char, bool> belongs)
    {
        while (at < _folded.Length && belongs(_folded[at]))
            at++;
        return at;
    }

    private static bool IsWordPart(char c) => char.IsAscii(c)
        ? char.IsAsciiLetterOrDigit(c)
        : !HanVariants.IsHan(c) && c is not (>= '\u3041' and <= '\u30FF') && (char.IsLetterOrDigit(c)
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
