using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Reading.Words;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>Completes a question that was asked back about: the message names one of the candidates, by name, part of a name, city or place in the list.</summary>
internal static class Picks
{
    /// <summary>"Neither", and nothing else: the question that waits goes.</summary>
    public static bool AreRefused(Draft draft, Conversation conversation) =>
        conversation.Pending is not null && draft.Any("neither") && draft.Facts.All(f => f.Is("neither") || f.Is("filler") || f.Is("chat") || f.Is("pronoun"));

    public static Understood? Of(Draft draft, Conversation conversation, string language)
    {
        if (conversation.Pending is not { } pending || draft.Any("noun", "agreement") && draft.Facts.Any(f => f.Is("ask")))
            return null;
        var chosen = draft.Any("neither") ? [] : Chosen(draft, pending);
        if (chosen.Count == 0)
            return null;
        foreach (var fact in draft.Facts.Where(f => Tells(draft, pending, f)))
            fact.Use("pick");
        draft.Assumptions.RemoveAll(a => a.Kind == AssumptionKind.ShortName);
        return new Understood(language, Narrowed(pending, chosen)) { Focus = pending.Focus, PickedFrom = pending.ForAll };
    }

    /// <summary>What a message asks beyond the pick: "Lyon, with a scholarship", "Lyon, if still in force"; null where it only picks.</summary>
    /// <param name="unclaimed">Words that no fact claims; those of the candidates' names tell which is meant.</param>
    public static (Draft Draft, IReadOnlyList<(string Words, int Sentence)> Unclaimed)? Beyond(Draft draft, Unclear pending, IReadOnlyList<(string Words, int Sentence)> unclaimed)
    {
        var words = NameWords(draft, pending);
        var left = unclaimed.Where(u => !Tokenizer.Texts(u.Words).All(words.Contains)).ToList();
        var facts = draft.Facts.Where(f => !f.Used).ToList();
        return left.Count == 0 && facts.TrueForAll(UnusedFacts.Weightless) ? null : (new Draft(draft.Question, draft.Typed, draft.Language, draft.Scope, facts), left);
    }

    // Names, numbers, denials and the words of the candidates' names say which one is meant.
    private static bool Tells(Draft draft, Unclear pending, Fact fact)
    {
        var words = NameWords(draft, pending);
        return fact.Names.Count > 0 || fact.Is("ordinal") || fact.Number is not null || fact.Is("not") || fact.Is("except") || fact.Is("both") || fact.Is("all") || fact.Is("kind", "university") || Tokenizer.Texts(fact.Surface).All(words.Contains);
    }

    private static HashSet<string> NameWords(Draft draft, Unclear pending) => [.. pending.Candidates.SelectMany(id => Words(draft, id))];

    /// <summary>The question that waits, for the chosen ones alone.</summary>
    public static Query Narrowed(Unclear pending, ValueList<string> chosen)
    {
        var where = pending.ForAll.Where.Select(c => c is Among among && among.Field == pending.Field && among.Values.Equals(pending.Candidates) ? among with { Values = chosen } : c);
        if (!pending.ForAll.Where.Any(c => c is Among among && among.Field == pending.Field))
            where = where.Append(new Among(pending.Field, chosen));
        return pending.ForAll with { Where = where.ToValueList() };
    }

    private static ValueList<string> Chosen(Draft draft, Unclear pending)
    {
        if (draft.Any("both") || draft.Facts.Count > 0 && draft.Facts.All(f => f.Is("all") || f.Is("filler")) && draft.Any("all"))
            return pending.Candidates;
        var places = draft.Facts.Select(f => f.Value("ordinal") ?? (f.Number is { } n and <= 9 ? n.ToString(System.Globalization.CultureInfo.InvariantCulture) : null)).OfType<string>().Distinct().ToList();
        var picked = places.Select(p => At(pending, p)).OfType<string>().Distinct().ToValueList();
        // "The first and the third" of two: one of them is not there.
        if (places.Count > 1 && picked.Count < places.Count)
            return [];
        if (picked.Count > 0)
            return picked;
        return ByWords(draft, pending) is { Count: > 0 } said ? said : ByKind(draft, pending);
    }

    // 大学の方, of a university and a school: the one that is called so.
    private static ValueList<string> ByKind(Draft draft, Unclear pending)
    {
        if (!draft.Any("kind", "university") || !draft.Facts.All(f => f.Is("kind", "university") || f.Is("filler") || f.Is("chat") || f.Is("only")))
            return [];
        var universities = pending.Candidates.Where(id => draft.Scope.ById.TryGetValue(id, out var known) && FoldedText.FoldWord(known.Name).Contains("universi", StringComparison.Ordinal)).ToValueList();
        return universities.Count == 1 ? universities : [];
    }

    private static string? At(Unclear pending, string place) =>
        place == "last" ? pending.Candidates[^1] : int.TryParse(place, out var at) && at >= 1 && at <= pending.Candidates.Count ? pending.Candidates[at - 1] : null;

    private static ValueList<string> ByWords(Draft draft, Unclear pending)
    {
        var refused = false;
        var wanted = new List<string>();
        var unwanted = new List<string>();
        var tokens = Tokenizer.Tokens(draft.Typed);
        var denials = draft.Facts.Where(f => f.Is("not") || f.Is("except")).SelectMany(f => Enumerable.Range(f.First, f.Count)).ToHashSet();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (denials.Contains(i))
                refused = true;
            else
                (refused ? unwanted : wanted).Add(tokens[i].Text);
        }

        // パリのほう says Paris in letters that no name of the register is written in.
        foreach (var fact in draft.Facts.Where(f => f.Names.Count > 0 && !denials.Contains(f.First)))
            (fact.Negated ? unwanted : wanted).AddRange(fact.Names.Where(n => n.Kind == Names.NameKind.City).SelectMany(n => n.Ids).SelectMany(Tokenizer.Texts));
        var scores = pending.Candidates.Select(id => (Id: id, Score: Score(Words(draft, id), wanted) - (2 * Score(Words(draft, id), unwanted)))).OrderByDescending(s => s.Score).ToList();
        return scores[0].Score > 0 && (scores.Count == 1 || scores[1].Score < scores[0].Score) ? [scores[0].Id] : [];
    }

    private static int Score(HashSet<string> name, List<string> said) => said.Count(w => name.Contains(w));

    private static HashSet<string> Words(Draft draft, string id)
    {
        if (!draft.Scope.ById.TryGetValue(id, out var institution))
            return [];
        var names = new[] { institution.Name, institution.City ?? "" }.Concat(institution.Aliases).Concat(institution.LocalNames).Concat(institution.NamesAsWritten);
        var words = names.SelectMany(Tokenizer.Texts).ToHashSet();
        if (institution.Kind == "university" && words.Contains("universite"))
            words.Add("university");
        if (words.Contains("university"))
            words.Add("universite");
        words.ExceptWith(["of", "de", "the", "la", "le", "l", "and", "et", "d"]);
        return words;
    }
}
