using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PartnerBot.Queries;

/// <summary>The place in the words of a line up to which it is read; it keeps the first thing that did not fit.</summary>
internal sealed class QueryCursor(string text, List<QueryWord> words)
{
    public int Place { get; private set; }

    /// <summary>What is wrong and where, characters counted from 1; null so far.</summary>
    public string? Error { get; private set; }

    public bool IsAtEnd => Place >= words.Count;

    /// <summary>The next word or one behind it, lower-case; quoted words are values and never words of the language.</summary>
    public string? Peek(int ahead = 0) =>
        Place + ahead < words.Count && !words[Place + ahead].Quoted ? words[Place + ahead].Text.ToLowerInvariant() : null;

    /// <summary>Steps over the words if they are the next ones.</summary>
    public bool Takes(params ReadOnlySpan<string> wanted)
    {
        for (var i = 0; i < wanted.Length; i++)
        {
            if (Peek(i) != wanted[i])
                return false;
        }

        Place += wanted.Length;
        return true;
    }

    /// <summary>Steps over the word, which must be the next one.</summary>
    public bool Demands(string word)
    {
        if (!Takes(word))
            Fail(word);
        return Error is null;
    }

    public T Taken<T>(T value)
    {
        Place++;
        return value;
    }

    public string Value() => !IsAtEnd && (words[Place].Quoted || words[Place].Text is not ("(" or ")" or "," or "=" or ">="))
        ? Taken(words[Place].Text)
        : Fail<string>("a value") ?? "";

    public int Number() => Peek() is { } word && WholeNumber.TryRead(word, out var number) ? Taken(number) : Fail<int>("a whole number");

    public DateOnly Day() => Peek() is { } word && IsDay(word, out var day) ? Taken(day) : Fail<DateOnly>("a day such as 2024-04-01");

    public bool Truth() => Peek() switch
    {
        "true" => Taken(true),
        "false" => Taken(false),
        _ => Fail<bool>("true or false"),
    };

    public T? Fail<T>(string wanted)
    {
        Fail(wanted);
        return default;
    }

    public void Fail(string wanted) =>
        FailAt(Place, IsAtEnd ? $"the text ends where there should be {wanted}" : $"'{words[Place].Text}' stands where there should be {wanted}");

    public void FailAt(int place, string problem) => Error ??= $"at {(place < words.Count ? words[place].At : text.Length) + 1}: {problem}";

    public static bool IsDay(string text, [NotNullWhen(true)] out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
