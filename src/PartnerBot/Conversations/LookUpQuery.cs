using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Conversations;

/// <summary>What is looked up for a text: a list of institutions or of agreements, exactly what was asked or nothing.</summary>
internal static class LookUpQuery
{
    /// <summary>Fewer letters are in the name of nearly every partner.</summary>
    private const int ShortestPart = 2;
    private const int MostNames = 50;

    /// <summary>Before anything is typed: partners by name, or the agreements that expire next.</summary>
    public static Query First(Target target, Question question) => target == Target.Institutions
        ? new Query(target) { Where = [.. HomeOf(question.Home), new Among(Field.Role, "agreement-party")], Order = OrderOf(target) }
        : new Query(target) { Where = [.. HomeOf(question.Home), new StatusOn(question.Today, [AgreementStatus.Active])], Order = [new Ordering(Field.Expires)] };

    /// <summary>The reading as a list of the target; null where it says anything that such a list cannot keep.</summary>
    public static Query? Of(Interpretation reading, Target target) => reading switch
    {
        { Unused.Count: > 0 } => null,
        Understood understood => Listed(understood.Query, target),
        Unclear unclear => Listed(unclear.ForAll, target),
        _ => null,
    };

    /// <summary>Partners with a name that holds the text, or their agreements; null where there are none.</summary>
    public static Query? ByName(Target target, Question question, Vocabulary vocabulary)
    {
        var part = FoldedText.FoldWord(question.Text);
        if (part.Length < ShortestPart)
            return null;
        var homes = question.Home is { } home ? [home] : vocabulary.Homes.Select(h => h.Id);
        var partners = homes.SelectMany(h => vocabulary.PartnersOf.GetValueOrDefault(h) ?? (IReadOnlySet<string>)new HashSet<string>()).ToHashSet();
        var ids = vocabulary.Institutions
            .Where(i => partners.Contains(i.Id) && NamesOf(i).Any(name => FoldedText.FoldWord(name).Contains(part, StringComparison.Ordinal)))
            .Select(i => i.Id)
            .Take(MostNames)
            .ToValueList();
        return ids.Count == 0 ? null : new Query(target) { Where = [.. HomeOf(question.Home), Named(target, ids)], Order = OrderOf(target) };
    }

    public static string LanguageOf(string locale) => locale switch
    {
        "zh-Hant" => locale,
        _ when locale.Length >= 2 && locale[..2] is "fr" or "ja" or "zh" => locale[..2],
        _ => "en",
    };

    private static Query? Listed(Query query, Target target)
    {
        if (query.Operation is not (Operation.List or Operation.Count or Operation.Exists) || query.Limit is not null)
            return null;
        var order = query.Target == target && query.Group is null && query.Order.Count > 0 ? query.Order : OrderOf(target);
        var listed = new Query(target) { Where = query.Where, Order = order };
        if (query.Target == target)
            return listed;
        if (query.Target is not (Target.Agreements or Target.Institutions) || query.Where.Any(c => c is Not))
            return null;
        listed = listed with { Where = [.. query.Where.Where(c => c is not Among { Field: Field.Role, Values: ["agreement-party"] }).Select(c => Turned(c, target))] };
        return QueryCheck.Problem(listed) is null ? listed : null;
    }

    /// <summary>What names an institution names it by its id where institutions are listed: an agreement of three would bring in the third.</summary>
    private static Condition Turned(Condition condition, Target target) => condition switch
    {
        Among { Field: Field.Partner } partner when target == Target.Institutions => partner with { Field = Field.Id },
        Among { Field: Field.Id } id when target == Target.Agreements => id with { Field = Field.Partner },
        _ => condition,
    };

    private static Among Named(Target target, ValueList<string> ids) => new(target == Target.Institutions ? Field.Id : Field.Partner, ids);

    private static ValueList<Ordering> OrderOf(Target target) => [new Ordering(target == Target.Institutions ? Field.Name : Field.Partner)];

    private static IEnumerable<Condition> HomeOf(string? home) => home is null ? [] : [new Among(Field.Home, home)];

    private static IEnumerable<string> NamesOf(Institution institution) => [institution.Name, .. institution.NamesAsWritten, .. institution.LocalNames, .. institution.Aliases];
}
