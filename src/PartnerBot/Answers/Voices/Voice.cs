using PartnerBot.Register;

namespace PartnerBot.Answers.Voices;

/// <summary>One language speaking about one register: phrases, numbers, lists, names, places and dates.</summary>
internal sealed class Voice
{
    private readonly Phrases _phrases;

    public Voice(string language, Vocabulary vocabulary)
    {
        _phrases = Phrases.In(language);
        Language = language;
        Vocabulary = vocabulary;
        Dates = new Dates(this);
        Names = new Names(this);
        Places = new Places(this);
    }

    public string Language { get; }

    public Vocabulary Vocabulary { get; }

    public Dates Dates { get; }

    public Names Names { get; }

    public Places Places { get; }

    public string Say(string key, params ReadOnlySpan<(string Name, object Value)> values) => Tidy.Text(_phrases.Template(key).Fill(values, _phrases));

    public bool Knows(string key) => _phrases.Find(key) is not null;

    public string Number(decimal number) => _phrases.Number(number);

    /// <summary>The name of a code of a closed list, such as type mou; the code itself where there is none.</summary>
    public string Label(string list, string code) => _phrases.Find($"{list}.{code}") ?? code;

    public string And(IReadOnlyList<string> items) => Join(items, "list.and");

    public string Or(IReadOnlyList<string> items) => Join(items, "list.or");

    /// <summary>Without a last "and", for cells.</summary>
    public string Listed(IReadOnlyList<string> items) => Join(items, "list.more");

    public string Quoted(string text) => Say("quoted", ("text", text));

    /// <summary>Joins by a phrase with the holes first and next and nothing around them.</summary>
    public string Joined(string key, IReadOnlyList<string> items) => Join(items, key, key);

    private string Join(IReadOnlyList<string> items, string lastKey, string key = "list.more")
    {
        if (items.Count < 2)
            return items.Count == 0 ? "" : items[0];
        var first = string.Join(_phrases.Template(key).Between, items.Take(items.Count - 1));
        return Tidy.Text(first + _phrases.Template(lastKey).Between + items[^1]);
    }
}
