using System.Reflection;
using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>Finds the published figures and policy statements that a message asks about, by topic.</summary>
internal static class Topics
{
    private const string HeldByUnit = "of the unit";

    private const string OfNetwork = "of the network";

    private static readonly Lazy<IReadOnlyDictionary<string, Topic>> Known = new(Read);

    public static void Apply(Draft draft)
    {
        // BS研究科负责的协议: the unit's; no policy is asked about.
        foreach (var held in draft.All("topic").Where(f => f.Is("topic", "responsible") && draft.Any("noun", "agreement") && OfUnit(draft, f)))
            held.Use(HeldByUnit);
        // シルクロード大学連盟とは何ですか, 丝绸之路大学联盟公布的成员数: what a network is, and how large it says it is, its own row tells.
        foreach (var held in draft.All("topic").Where(f => (f.Is("topic", "definition") || f.Is("topic", "header")) && draft.Facts.Any(n => n.Names.Any(name => name.Kind == Names.NameKind.Network))))
            held.Use(OfNetwork);
        var topics = draft.Facts.Where(f => f.Meaning is not (HeldByUnit or OfNetwork)).Select(f => (Fact: f, Topic: f.Value("topic"))).Where(t => t.Topic is not null && Known.Value.ContainsKey(t.Topic)).Select(t => (t.Fact, Topic: Known.Value[t.Topic!])).ToList();
        var point = Point(draft);
        var asksPolicy = draft.Any("noun", "policy") || point.Count > 0;
        var asksFigure = draft.Any("noun", "metric") || draft.Any("ask", "count") || draft.Any("ask", "howlong");
        if (topics.TrueForAll(t => t.Topic.Name == "header") && AsksAllFigures(draft))
        {
            Settle<Metric>(draft, Target.Metrics, [], topics);
            return;
        }

        if (topics.Count == 0 && !asksPolicy)
            return;
        if (point.Count > 0)
            Settle(draft, Target.Policies, point, []);
        else if (!asksFigure || asksPolicy)
            Policies(draft, [.. topics.Where(t => !t.Topic.FigureOnly && (asksPolicy || !t.Fact.Is("type")))], asksPolicy);
        // A meeting on strategy may ask for agreements; "what does the policy say about them?" asks for the policy.
        if (asksPolicy && draft.Target is null && (!draft.Any("noun", "agreement") || draft.Any("ask", "which") && draft.TellsNoTime()))
            draft.Refuse(DeclineReason.NotInRegister, draft.All("noun").First(f => f.Is("noun", "policy")).Surface);
        if (draft.Target is null && (asksFigure || topics.Any(t => t.Topic.FigureOnly && t.Topic.Name is "theses" or "publications" or "rank" or "countries-visited") || AsksLength(topics.Select(t => t.Topic.Name)) || !asksPolicy && topics.Any(t => t.Topic.Name == "funding")))
            Figures(draft, [.. topics.Where(t => !t.Topic.PolicyOnly)]);
    }

    // "All figures published by CSU", 公表している数字を全部: no topic tells them apart, and nothing but figures is asked for.
    private static bool AsksAllFigures(Draft draft) =>
        draft.Any("noun", "metric") && (draft.Any("published") || draft.Any("all")) && !draft.Any("ask", "count")
        && !draft.Facts.Any(f => f.Is("noun") && !f.Is("noun", "metric") && !f.Is("filler") || f.Is("dimension") || f.Is("type") || f.Is("status") || f.Is("event") || f.Is("level") || f.Is("network-kind") || f.Is("activity-kind") || f.Time is not null);

    // "What does point 4 say?": 第4条 is the fourth row of the answer before, where there is one.
    private static List<Policy> Point(Draft draft)
    {
        if (draft.All("policy-number").FirstOrDefault() is not { } said || !draft.Any("noun", "policy") && (draft.LastListed || draft.Any("noun")))
            return [];
        var number = int.Parse(said.Value("policy-number")!, System.Globalization.CultureInfo.InvariantCulture);
        var found = draft.Scope.Vocabulary.Policies.Where(p => p.Number == number && InScope(draft, p.Home)).ToList();
        if (found.Count > 0)
            said.Use("point");
        return found;
    }

    private static void Policies(Draft draft, IReadOnlyList<(Fact Fact, Topic Topic)> topics, bool asked)
    {
        if (!asked && Listed(draft, topics))
            return;
        var rows = draft.Scope.Vocabulary.Policies.Where(p => InScope(draft, p.Home)).ToList();
        if (!asked && draft.Any("noun", "agreement") && draft.Facts.Any(f => f.Time is not null))
            return;
        var found = topics.Count > 0 ? Best(draft, rows, p => FoldedText.FoldWord(p.Summary + " " + p.Kind), topics) : asked ? Mentioned(draft, rows) : [];
        if (found.Count == 0 && (!asked || topics.Count > 0 || Narrowed(draft)))
            return;
        // No policy is in Asia, or in force with somebody: such words are conditions of agreements.
        if (!asked && (draft.Any("status") || draft.Facts.Any(f => f.Names.Any(n => n.Kind is Names.NameKind.Institution or Names.NameKind.Country or Names.NameKind.Region && !Home(draft, n)))))
            return;
        Settle(draft, Target.Policies, found, topics);
    }

    // "Agreements where the partner pays": a condition on agreements, and no question about the policy.
    // 協定にかかる経費は: where what describes a noun stands before it, nothing describes the noun said first.
    private static bool Listed(Draft draft, IReadOnlyList<(Fact Fact, Topic Topic)> topics) =>
        !draft.Language.EventFollowsTime && topics.All(t => t.Topic.Name == "funding") && draft.Facts.FirstOrDefault(f => f.Is("noun") || f.Is("ask") && !f.Is("filler") || f.Is("topic")) is { } first && first.Is("noun", "agreement");

    private static bool OfUnit(Draft draft, Fact held) =>
        draft.Facts.LastOrDefault(f => f.End <= held.First && (!f.Is("filler") || f.Is("dimension"))) is { } unit && (unit.Names.Any(n => n.Kind == Names.NameKind.Unit) || unit.Is("dimension", "unit") && draft.Facts.Any(f => f.End == unit.First && f.Names.Any(n => n.Kind == Names.NameKind.Unit)));

    // "What does the policy say about department-level agreements?": the policies that speak of it in those words.
    private static List<Policy> Mentioned(Draft draft, IReadOnlyList<Policy> rows)
    {
        var kinds = draft.Facts.Where(f => f.Is("level") || f.Is("type")).ToList();
        // In other languages the words are not those of the register's text; one statement tells of both levels.
        var meant = kinds.SelectMany(f => f.Values("type")).Select(t => t.Replace('-', ' ')).Concat(draft.Any("level") ? Known.Value["own-unit"].Words : []);
        var told = kinds.Select(f => FoldedText.FoldWord(f.Surface).TrimEnd('s')).Concat(meant).ToList();
        return told.Count == 0 ? [] : [.. rows.Where(p => told.Any(t => FoldedText.FoldWord(p.Summary).Contains(t, StringComparison.Ordinal)))];
    }

    private static bool Home(Draft draft, Names.NameMatch name) => name.Ids.Any(id => draft.Scope.ById.TryGetValue(id, out var i) && i.IsHome);

    private static bool Narrowed(Draft draft) => draft.Any("status") || draft.Any("level") || draft.Any("type") || draft.Facts.Any(f => f.Time is not null);

    private static void Figures(Draft draft, IReadOnlyList<(Fact Fact, Topic Topic)> topics)
    {
        // "How many MOUs with Italy?": what was signed in all is no answer for one of them.
        if (topics.Count == 0 || topics.All(t => t.Topic.Name == "mous") && (draft.Homes.Count == 0 || draft.Where.Exists(Aspects.IsWhere)))
            return;
        var rows = draft.Scope.Vocabulary.Metrics.Where(m => InScope(draft, m.Home)).ToList();
        // "How many months at most?" is answered by a length of time alone.
        var lengths = draft.Any("ask", "howlong") || AsksLength(topics.Select(t => t.Topic.Name)) ? rows.Where(m => m.Unit is "months" or "years").ToList() : [];
        var found = Best(draft, lengths.Count > 0 ? lengths : rows, m => FoldedText.FoldWord(m.Name + " " + m.Unit + " " + m.Note), topics);
        if (found.Count == 0)
            return;
        // "How many of them went to the US?": a figure for several countries is not told for one.
        if (draft.Facts.FirstOrDefault(f => f.Names.Any(n => n.Kind is Names.NameKind.Country or Names.NameKind.Region)) is { } place && found.Any(m => m.Countries.Count > 1))
            draft.Refuse(DeclineReason.NotInRegister, place.Surface);
        Settle(draft, Target.Metrics, found, topics);
    }

    // "The longest stay abroad": beside what lasts, the longest asks for a figure by itself.
    private static bool AsksLength(IEnumerable<string> topics) =>
        topics.ToHashSet() is var said && (said.Contains("longest") || said.Contains("shortest")) && (said.Contains("visit-length") || said.Contains("visited") || said.Contains("supported"));

    // The rows that speak of the most topics; a row must speak of all where one does.
    private static List<T> Best<T>(Draft draft, IReadOnlyList<T> rows, Func<T, string> text, IReadOnlyList<(Fact Fact, Topic Topic)> topics)
        where T : Row
    {
        var distinct = topics.Select(t => t.Topic).DistinctBy(t => t.Name).ToList();
        var scored = rows.Select(r => (Row: r, Score: distinct.Count(t => t.Words.Any(w => text(r).Contains(w, StringComparison.Ordinal))))).Where(r => r.Score > 0).ToList();
        var best = scored.Count == 0 ? 0 : scored.Max(r => r.Score);
        var top = scored.Where(r => r.Score == best).Select(r => r.Row).ToList();
        if (best == 1 && distinct.Count > 1)
            top = Rarest(top, distinct, text);
        // The nouns of the question tell apart what the topics leave equal: partner institutions, partner countries.
        var nouns = NounWords(draft, topics.Any(t => t.Topic.Name == "header")).ToList();
        var nearer = top.Where(r => nouns.Count > 0 && nouns.All(n => text(r).Contains(n, StringComparison.Ordinal))).ToList();
        return nearer.Count > 0 ? nearer : top;
    }

    // Of topics that no row joins, those that fewest rows speak of say most: "students" stand in many figures, countries visited in one.
    private static List<T> Rarest<T>(List<T> rows, List<Topic> topics, Func<T, string> text)
    {
        var told = topics.Select(t => rows.Where(r => t.Words.Any(w => text(r).Contains(w, StringComparison.Ordinal))).ToList()).Where(r => r.Count > 0).ToList();
        var fewest = told.Min(r => r.Count);
        return [.. rows.Where(r => told.Any(t => t.Count == fewest && t.Contains(r)))];
    }

    // How many agreements a list says it has is what its header says of the partners in it.
    private static IEnumerable<string> NounWords(Draft draft, bool header)
    {
        if (draft.Any("dimension", "country"))
            yield return "countries";
        if (draft.Any("noun", "institution") || draft.Any("noun", "partner") || header && !draft.Any("dimension") && (draft.Any("noun", "agreement") || draft.Any("type")))
            yield return "institutions";
    }

    private static bool InScope(Draft draft, string home)
    {
        var named = draft.Facts.SelectMany(f => f.Names).SelectMany(n => n.Ids).Where(id => draft.Scope.ById.TryGetValue(id, out var i) && i.IsHome).ToHashSet();
        return draft.Question.Home is { } own ? own == home : named.Count == 0 || named.Contains(home);
    }

    private static void Settle<T>(Draft draft, Target target, List<T> found, IReadOnlyList<(Fact Fact, Topic Topic)> topics)
        where T : Row
    {
        draft.Target = target;
        // No figure and no policy tells of a city.
        foreach (var city in draft.Where.OfType<Among>().Where(a => a.Field == Field.City))
            draft.Refuse(DeclineReason.NotInRegister, city.Values);
        draft.Where.RemoveAll(c => !Fitting.Fits(target, c));
        foreach (var (fact, topic) in topics)
            fact.Use("topic " + topic.Name);
        if (found.Count > 0)
            draft.Where.Add(new Among(Field.Id, found.Select(r => r.Id).ToValueList()));
        foreach (var fact in draft.Facts.Where(f => f.Is("noun") || f.Is("ask") || f.Is("dimension") || f.Time is not null || f.Is("event") || f.Is("type") || f.Is("level") || f.Is("trip") || f.Is("covers") || f.Is("network-kind") || f.Is("then")))
            fact.Use("context");
        if (found.OfType<Policy>().ToList() is { Count: > 0 } stated)
            Statement(draft, stated);
    }

    // "Can a single graduate school sign?", "when the five years are up": one is any one, and a number that stands in the statement tells nothing else.
    private static void Statement(Draft draft, List<Policy> stated)
    {
        foreach (var fact in draft.Facts.Where(f => !f.Used))
        {
            var number = fact.Number ?? Numbers.Said(fact);
            if (fact.Is("just-one") || fact.Is("topic", "universities-signed") || number == 1 || number is not null && stated.Exists(p => p.InitialTermYears == number))
                fact.Use("context");
        }
    }

    private static Dictionary<string, Topic> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Languages/topics.txt")!;
        using var reader = new StreamReader(stream);
        var topics = new Dictionary<string, Topic>();
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.StartsWith('#') || colon < 0)
                continue;
            var head = line[..colon].Split(' ');
            var words = line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries).Select(FoldedText.FoldWord).ToList();
            topics[head[0]] = new Topic(head[0], words, head.Contains("policy"), head.Contains("figure"));
        }

        return topics;
    }

    private sealed record Topic(string Name, IReadOnlyList<string> Words, bool PolicyOnly, bool FigureOnly);
}
