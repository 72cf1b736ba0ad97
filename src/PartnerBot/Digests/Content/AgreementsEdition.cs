using PartnerBot.Answers;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Digests.Content;

/// <summary>An edition about agreements: what is to be decided, what lapsed, what is under renewal, what is new, changed or gone in the register.</summary>
internal static class AgreementsEdition
{
    private const int MonthsAhead = 6;

    /// <summary>A button carries at most so many ids.</summary>
    private const int MostIds = 50;

    private static readonly ValueList<Ordering> BySoonest = [new Ordering(Field.Expires)];

    public static async Task<EditionText> WriteAsync(EditionTelling telling, Understood reading, IRegisterStore store, CancellationToken cancellation)
    {
        var (query, voice) = (reading.Query with { Order = [] }, telling.Voice);
        var about = Undated(query);
        var asked = query.Where.Count != about.Where.Count;
        // A question about an end shows the nearest first, unless it says another order.
        var first = asked ? reading.Query.Order.Count > 0 ? reading.Query : reading.Query with { Order = BySoonest } : About(about, new StatusOn(telling.Day, [AgreementStatus.Expiring], MonthsAhead)) with { Order = BySoonest };
        var main = await telling.AnswerAsync(store, first, reading.Focus, cancellation).ConfigureAwait(false);
        var lapsed = await telling.AnswerAsync(store, About(about, new StatusOn(telling.Day, [AgreementStatus.Expired]), new Not(new StatusOn(telling.Since, [AgreementStatus.Expired]))) with { Order = BySoonest }, Focus.Expiry, cancellation).ConfigureAwait(false);
        var renewal = await telling.AnswerAsync(store, About(about, new StatusOn(telling.Day, [AgreementStatus.UnderRenewal])) with { Order = BySoonest }, Focus.Expiry, cancellation).ConfigureAwait(false);
        var rows = await store.RunAsync(about, new Page(0, EditionMarks.MostRows + 1), cancellation).ConfigureAwait(false);
        var seen = await SeenAsync(store, first, main, cancellation).ConfigureAwait(false);
        var marks = new EditionMarks
        {
            Rows = rows.Count > EditionMarks.MostRows ? null : rows.Rows.ToDictionary(row => row.Id, EditionMarks.HashOf),
            Seen = seen,
        }.Fitting();

        var entered = telling.Marks is { } before ? seen.Except(before.Seen).Count() : 0;
        string[] news = entered > 0 ? [voice.Say("edition.entered", ("count", entered), ("day", telling.SinceText))] : [];
        var sections = new List<EditionSection> { asked ? telling.Section(main.Headline, main.Result!.Count, main, news) : telling.Section("edition.expiring", main, news) };
        var shorts = new List<string> { main.Headline.TrimEnd('.', '。') };
        Add("lapsed", lapsed);
        if (!AsksForRenewal(query))
            Add("renewal", renewal);
        var changes = await ChangesAsync(telling, about, marks, store, cancellation).ConfigureAwait(false);
        foreach (var (key, section, count) in changes)
        {
            sections.Add(section);
            shorts.Add(voice.Say($"edition.short.{key}", ("count", count)));
        }

        // What left the first section is news as well: it was renewed, say.
        var left = telling.Marks?.Seen.Except(seen).Any() ?? false;
        var nothing = main.Result!.Count == 0 && lapsed.Result!.Count == 0 && renewal.Result!.Count == 0;
        // Where rows were not compared, nobody can say that nothing is new.
        var quiet = telling.IsFirst ? nothing : telling.Marks?.Rows is not null && marks?.Rows is not null && entered == 0 && !left && lapsed.Result!.Count == 0 && changes.Count == 0;
        var headline = voice.Joined("edition.join", shorts);
        List<string> notes = asked ? [] : [voice.Say("edition.notice")];
        if (marks?.Rows is null)
            notes.Add(voice.Say("edition.untracked", ("count", rows.Count)));
        return telling.Write(quiet && !telling.IsFirst ? voice.Say("edition.quiet", ("day", telling.SinceText), ("text", headline)) : headline, sections, quiet, reading.Query, marks, notes);

        void Add(string key, Answer answer)
        {
            if (answer.Result!.Count == 0)
                return;
            sections.Add(telling.Section($"edition.{key}", answer));
            shorts.Add(voice.Say($"edition.short.{key}", ("count", answer.Result.Count)));
        }
    }

    /// <summary>Whether editions of a question tell news of its agreements: what is to be decided, what lapsed, what is new.</summary>
    public static bool Tells(Query query) => query is { Target: Target.Agreements, Operation: Operation.List, Group: null, Limit: null };

    /// <summary>Whether a question names no dates and statuses, so that they are told what is to be decided.</summary>
    public static bool IsUndated(Query query) => Tells(query) && !query.Where.Any(IsTest);

    /// <summary>What the digest is about, whatever its dates and statuses.</summary>
    private static Query Undated(Query query) => query with { Where = query.Where.Where(c => !IsTest(c)).ToValueList() };

    private static bool IsTest(Condition condition) => condition switch
    {
        StatusOn or Within { Field: Field.Expires } => true,
        Not not => not.All.All(IsTest),
        _ => false,
    };

    private static bool AsksForRenewal(Query query) => query.Where.OfType<StatusOn>().Any(s => s.Values.Contains(AgreementStatus.UnderRenewal));

    private static Query About(Query about, params Condition[] conditions) => about with { Where = about.Where.Concat(conditions).ToValueList() };

    // All ids of what was asked for, so that a row which joins or leaves it is noticed beyond the first page.
    private static async Task<IReadOnlyList<string>> SeenAsync(IRegisterStore store, Query query, Answer first, CancellationToken cancellation) =>
        first.Result!.Count <= first.Result.Ids.Count
            ? first.Result.Ids
            : (await store.RunAsync(query, new Page(0, EditionMarks.MostRows), cancellation).ConfigureAwait(false)).Ids;

    private static async Task<IReadOnlyList<(string Key, EditionSection Section, int Count)>> ChangesAsync(EditionTelling telling, Query about, EditionMarks? marks, IRegisterStore store, CancellationToken cancellation)
    {
        if (telling.Marks?.Rows is not { } before || marks?.Rows is not { } now)
            return [];
        var found = new List<(string, EditionSection, int)>();
        await AddAsync("added", [.. now.Keys.Where(id => !before.ContainsKey(id))]).ConfigureAwait(false);
        await AddAsync("changed", [.. now.Where(row => before.TryGetValue(row.Key, out var hash) && hash != row.Value).Select(row => row.Key)]).ConfigureAwait(false);
        var removed = before.Keys.Where(id => !now.ContainsKey(id)).ToList();
        if (removed.Count > 0)
            found.Add(("removed", new EditionSection(telling.Voice.Say("edition.removed", ("count", removed.Count), ("day", telling.SinceText)), removed.Count) { Lines = [telling.Voice.Listed([.. removed.Take(EditionTelling.RowsShown)])] }, removed.Count));
        return found;

        async Task AddAsync(string key, IReadOnlyList<string> ids)
        {
            if (ids.Count == 0)
                return;
            var homes = about.Where.Where(c => c is Among { Field: Field.Home });
            var query = new Query(Target.Agreements) { Where = [.. homes, new Among(Field.Id, ids.Order(StringComparer.Ordinal).Take(MostIds).ToValueList())] };
            var answer = await telling.AnswerAsync(store, query, Focus.Rows, cancellation).ConfigureAwait(false);
            var section = telling.Section(telling.Voice.Say($"edition.{key}", ("count", ids.Count), ("day", telling.SinceText)), ids.Count, answer);
            found.Add((key, ids.Count > MostIds ? section with { ShowAll = null } : section, ids.Count));
        }
    }
}
