using PartnerBot.Answers.Voices;
using PartnerBot.Queries;

namespace PartnerBot.Answers.Sentences;

/// <summary>
/// The rows of a query as a noun with its modifiers: "department-level agreements with partners in France expiring in 2025".
/// Every condition leaves a modifier, so none can be silent.
/// </summary>
internal sealed class NounPhrase(Voice voice, Target target)
{
    private readonly List<string> _before = [];
    private readonly List<string> _home = [];
    private readonly List<string> _with = [];
    private readonly List<string> _after = [];
    private readonly List<string> _except = [];

    /// <summary>Replaces the target's noun: "MoUs" for "agreements".</summary>
    public string? Noun { get; private set; }

    /// <param name="number">How many, for the grammar of noun and participles.</param>
    /// <param name="others">Speaks of rows named just before: "ones with partners in China".</param>
    /// <param name="exact">Says first and last day of every period.</param>
    public static string Of(Voice voice, Target target, IEnumerable<Condition> conditions, int number, bool exact, bool others = false)
    {
        var phrase = new NounPhrase(voice, target) { Noun = others ? $"noun.others.{SnakeCase.Of(target)}" : null };
        new Modifiers(voice, target, number, exact).AddTo(phrase, [.. conditions]);
        return phrase.Text(number);
    }

    public void Call(string noun) => Noun = noun;

    public void Add(Slot slot, string words) => (slot switch
    {
        Slot.Before => _before,
        Slot.Home => _home,
        Slot.With => _with,
        Slot.Except => _except,
        _ => _after,
    }).Add(words);

    public string Text(int number)
    {
        var noun = voice.Say(Noun ?? $"noun.{SnakeCase.Of(target)}", ("count", number));
        var plain = voice.Say(
            "np",
            ("before", Join(_before, "np.join.before")),
            ("noun", noun),
            ("home", Join(_home, "np.join.before")),
            ("with", Join(_with, "np.join.with")),
            ("after", Join(_after, "np.join.after")));
        return _except.Count == 0 ? plain : voice.Say("np.except", ("rows", plain), ("except", voice.And(_except)));
    }

    private string Join(List<string> words, string key) => voice.Joined(key, words);
}

/// <summary>Where a modifier stands; each language orders the places by its phrase <c>np</c>.</summary>
internal enum Slot
{
    Before,
    Home,
    With,
    After,
    Except,
}
