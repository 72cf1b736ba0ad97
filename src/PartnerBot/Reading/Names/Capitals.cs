namespace PartnerBot.Reading.Names;

/// <summary>Judges whether words were typed as the name demands.</summary>
internal sealed class Capitals(NameToken[] tokens)
{
    // A text in capitals throughout says nothing about single words.
    // A text in Japanese or Chinese has no capitals that could be thrown about: TUMとRWTHとKIT.
    private readonly bool _shouting = tokens.Count(t => t.IsUpper) >= 3 && tokens.All(t => t.Script == Script.Word) && tokens.Where(t => t.Script == Script.Word && t.Letters.Length > 1).All(t => t.IsUpper || char.IsAsciiDigit(t.Letters[0]));

    public bool Allow(Typing typing, int first, int end) => typing switch
    {
        Typing.Any => true,
        Typing.Capitals => !_shouting && (end == first + 1 ? tokens[first].IsUpper || IsElided(first) : IsCapital(first) && IsCapital(end - 1)),
        _ => !_shouting && tokens[first].IsCapitalised && (tokens[first].IsUpper || tokens[first].IsCamel || (first > 0 && tokens[first].Gap != Gap.Hard)),
    };

    // U-M.
    private bool IsCapital(int at) => tokens[at].IsUpper || tokens[at] is { Letters.Length: 1, IsCapitalised: true };

    // One letter is a name behind an article alone: l'X.
    private bool IsElided(int at) => IsCapital(at) && at > 0 && tokens[at - 1].Letters == "l" && tokens[at - 1].End + 1 == tokens[at].Start;

    /// <summary>What a spelling demands, judged by its letters alone.</summary>
    public static Typing Demand(string written, NameToken[] name)
    {
        if (name.Length != 1 || name[0].Script != Script.Word)
            return name.Length == 2 && name.All(t => t.Script == Script.Word && t.Letters.Length == 1) ? Typing.Capitals : Typing.Any;
        var isAcronym = written.Any(char.IsUpper) && !written.Any(char.IsLower);
        if (name[0].Letters.Length <= 2 || (isAcronym && OrdinaryWords.Contains(name[0].Letters)))
            return Typing.Capitals;
        return OrdinaryWords.Contains(name[0].Letters) ? Typing.Capitalised : Typing.Any;
    }
}
