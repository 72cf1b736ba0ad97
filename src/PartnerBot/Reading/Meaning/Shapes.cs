using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Words;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>What is done with the rows: counted, grouped, the first or last of them, sorted, cut, or only asked for existence.</summary>
internal static class Shapes
{
    public static void Apply(Draft draft)
    {
        Grouped(draft);
        Superlative(draft);
        Ordered(draft);
        // 最も, 一番: they only sharpen the superlative beside them.
        foreach (var degree in draft.All("degree").Where(d => draft.Facts.Any(f => (f.Is("super") || f.Is("order")) && f.Used && f.Sentence == d.Sentence)))
            degree.Use("degree");
        if (draft.Operation == Operation.List && draft.Group is null && draft.All("ask").FirstOrDefault(f => f.Is("ask", "count")) is { } count && draft.Target != Target.Metrics && !draft.Any("ask", "when"))
        {
            count.Use("count");
            draft.Operation = Operation.Count;
        }

        draft.YesNo = AsksYesNo(draft);
        Still(draft);
        // "Are all partners universities?" is not answered by one that is: the rows are shown.
        draft.YesNo &= !draft.Facts.Take(3).Any(f => f.Is("all") && !f.Is("filler"));
        if (draft.YesNo && draft.Target is not (Target.Metrics or Target.Policies) && draft.Operation == Operation.List && draft.Group is null && draft.Limit is null)
            draft.Operation = Operation.Exists;
    }

    /// <summary>Whether the message wants yes or no: it opens with an auxiliary, or says "any", and asks nothing else; the last question decides.</summary>
    public static bool AsksYesNo(Draft draft)
    {
        // Where a sentence ends in a question mark, the others tell something: "On a un étudiant à Lyon. L'accord est valable ?"
        var marked = Tokenizer.QuestionSentences(FoldedText.Of(draft.Question.Text));
        var yesNo = false;
        foreach (var sentence in draft.Facts.GroupBy(f => f.Sentence).Where(s => marked.Count == 0 || marked.Contains(s.Key)))
        {
            var told = sentence.Where(f => !f.Is("chat") && (!f.Is("filler") || f.Is("ask"))).ToList();
            if (told.Any(f => f.AsksWhat && !f.Is("list") || f.Is("group") && f.Used || f.Is("profile") || f.Is("list") && !f.Is("all") || f.Is("order")))
            {
                yesNo = false;
                continue;
            }

            var opens = sentence.FirstOrDefault(f => !f.Is("chat") && !f.Is("follow") && f.Names.Count == 0 && f.Time is null);
            var whether = opens is not null && opens.Is("ask", "exists") || told.Any(f => f.Is("ask", "yesno")) || EndsAsking(draft, sentence);
            if (whether && !Requests([.. sentence]))
                yesNo = true;
        }

        return yesNo;
    }

    // "Do we still have an agreement with Leiden?" asks whether it is in force.
    private static void Still(Draft draft)
    {
        if (!draft.YesNo || draft.Target is not (Target.Agreements or Target.Institutions) || draft.Any("status") || draft.Any("event") && !draft.Any("noun"))
            return;
        if (draft.All("still").FirstOrDefault() is { } still && !draft.Any("other") && !draft.Any("except") && !draft.Any("except-after") && !draft.Where.OfType<StatusOn>().Any() && !draft.Where.OfType<Within>().Any())
            draft.Add(still, new StatusOn(draft.TripDay ?? draft.Today, ["active"]));
    }

    // 能给我看看法国的协议吗 asks to be shown; 能告诉我还有效吗 asks whether: there the particle follows a predicate.
    private static bool Requests(List<Fact> sentence)
    {
        if (!sentence.Any(f => f.Is("request")) && !sentence.Zip(sentence.Skip(1)).Any(pair => pair.First.Is("may") && pair.Second.Is("show")))
            return false;
        var particle = sentence.FindLastIndex(f => f.AsksWhether);
        return particle < 1 || !sentence[particle].Is("ask", "yesno") || !(sentence[particle - 1].Is("status") || sentence[particle - 1].Is("event"));
    }

    // "La convention avec Graz est encore valable le 20 mai ?": a statement of one partner's status, with a question mark.
    private static bool AsksOfOne(Draft draft, IEnumerable<Fact> sentence) =>
        draft.Where.Any(c => c is Among { Field: Field.Partner }) && !draft.Any("plural") && sentence.Any(f => f.Is("status") || f.Is("event", "expired"));

    // "Still valid?", 協定ある?, 切れてる?: a predicate before the question mark; 签了没有 asks without one.
    private static bool EndsAsking(Draft draft, IEnumerable<Fact> sentence) =>
        sentence.LastOrDefault(f => !f.Is("filler")) is { } said && said.Is("ask", "tag")
        || sentence.Last() is var last && last == draft.Facts[^1]
            && (last.Is("ask", "final") || Negations.Asks(draft, draft.Facts.Count - 1) || draft.Question.Text.TrimEnd() is [.., '?' or '\uFF1F'] && (AsksOfOne(draft, sentence) || last.Is("status") || last.Is("event", "expired") || last.Is("event", "expiring")));

    private static void Grouped(Draft draft)
    {
        if (Contrast(draft) || draft.Target is Target.Metrics or Target.Policies)
            return;
        var dimension = draft.Facts.FirstOrDefault(f => f.Is("dimension") && (!f.Used || f.Is("grouping") || f.Is("event")) && Asked(draft, f));
        var several = draft.All("more-than-one").FirstOrDefault();
        var least = several is null ? AtLeast(draft) : 2;
        var single = draft.All("just-one").FirstOrDefault();
        if (dimension is null && least > 1 && draft.All("noun").Any(f => f.Is("noun", "partner") || f.Is("noun", "institution")) && draft.Any("noun", "agreement"))
        {
            draft.Target = Target.Agreements;
            draft.Group = new Grouping(GroupKey.Partner, AtLeast: least);
            several?.Use("at least 2");
            return;
        }

        if (dimension is null && single is not null && draft.Any("noun", "partner") && draft.Any("noun", "agreement"))
        {
            draft.Target = Target.Agreements;
            draft.Group = new Grouping(GroupKey.Partner);
            draft.Operation = Operation.Min;
            single.Use("just one");
            return;
        }

        if (dimension is null && draft.LastGroup is { } last && least > 1 && !draft.Any("noun"))
        {
            draft.Group = last with { AtLeast = least };
            return;
        }

        if (dimension is null)
        {
            Partners(draft);
            return;
        }

        dimension.Use("group");
        if (dimension.Is("dimension", "year") && FiscalWords.Any(w => dimension.Surface.Contains(w, StringComparison.OrdinalIgnoreCase)))
            draft.Assumptions.Add(new Assumption(AssumptionKind.Word, dimension.Surface, CalendarYear(draft.Language.Code)));
        draft.Group = new Grouping(Key(draft, dimension.Value("dimension")!), dimension.Is("dimension", "status") ? draft.TripDay ?? draft.Today : null, Math.Max(least, 1));
        several?.Use("at least 2");
        if (draft.Target == Target.Institutions && !InstitutionKey(draft.Group.Key))
            draft.Target = Target.Agreements;
        foreach (var fact in draft.All("group").Concat(draft.All("ask").Where(f => f.Is("ask", "count"))))
            fact.Use("group");
        if (draft.All("super").FirstOrDefault(f => f.Value("super") is "most" or "fewest") is { } extreme)
        {
            draft.Operation = extreme.Is("super", "most") ? Operation.Max : Operation.Min;
            foreach (var same in draft.All("super").Where(f => f.Value("super") == extreme.Value("super")))
                same.Use("most or fewest");
            if (draft.Group.Key == GroupKey.HomeUnit && !draft.Any("level"))
                draft.Where.Add(new Among(Field.Level, "department"));
            TopGroups(draft, extreme);
        }
        else if (single is not null)
        {
            single.Use("just one");
            draft.Operation = Operation.Min;
        }
    }

    // "Which university has the most agreements with us?"
    private static void Partners(Draft draft)
    {
        var asksWho = draft.All("noun").Any(f => f.Is("noun", "partner") || f.Is("noun", "institution")) || draft.Any("ask", "who");
        if (!asksWho || draft.All("super").FirstOrDefault(f => f.Value("super") is "most" or "fewest") is not { } extreme)
            return;
        draft.Target = Target.Agreements;
        draft.Group = new Grouping(GroupKey.Partner);
        draft.Operation = extreme.Is("super", "most") ? Operation.Max : Operation.Min;
        extreme.Use("most or fewest");
        TopGroups(draft, extreme);
    }

    // "The five countries with most agreements": the order and a limit, not the single winner.
    private static void TopGroups(Draft draft, Fact extreme)
    {
        var same = draft.All("super").Where(f => f.Value("super") == extreme.Value("super"));
        if (same.Select(f => NumberNear(draft, f)).FirstOrDefault(n => n is not null) is not ({ } number, > 1 and var limit))
            return;
        number.Use("limit");
        draft.Operation = Operation.List;
        draft.Limit = limit;
        draft.Order.Add(new Ordering(null, Descending: extreme.Is("super", "most")));
    }

    // "More than five", "at least 3", 3件以上: how many rows a group must have; 0 where no such words stand.
    private static int AtLeast(Draft draft)
    {
        var index = draft.Facts.ToList().FindIndex(f => f.Is("more-than") || f.Is("at-least"));
        if (index < 0 || Compared(draft, index) is not { } compared)
            return 0;
        draft.Facts[index].Use("at least");
        compared.Use("at least");
        return (compared.Number ?? Said(compared))!.Value + (draft.Facts[index].Is("more-than") ? 1 : 0);
    }

    private static Fact? Compared(Draft draft, int index)
    {
        var before = draft.Facts.Take(index).LastOrDefault(f => !f.Is("filler"));
        return new[] { draft.Facts.ElementAtOrDefault(index + 1), before }.FirstOrDefault(f => f is { Used: false } && (f.Number ?? Said(f)) is not null);
    }

    // "Department-level and institute-wide: how many of each?" groups by what it contrasts.
    private static bool Contrast(Draft draft)
    {
        if (Statuses(draft))
            return true;
        if (!draft.Any("group") && !CountsTwice(draft))
            return false;
        var levels = draft.All("level").Select(f => f.Value("level")).Distinct().Count();
        var units = draft.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.HomeUnit)?.Values.Count ?? 0;
        if (units + levels < 2 || levels == 0 && units < 2)
            return (draft.Any("versus") || CountsTwice(draft)) && Versus(draft);
        draft.Where.RemoveAll(c => c is Among { Field: Field.Level or Field.HomeUnit });
        draft.Group = new Grouping(units > 0 ? GroupKey.HomeUnit : GroupKey.Level);
        draft.Target = Target.Agreements;
        foreach (var fact in draft.All("group").Concat(draft.All("dimension")).Concat(draft.All("ask").Where(f => f.Is("ask", "count"))))
            fact.Use("group");
        return true;
    }

    // "2017 vs 2018", "how many in Germany and how many in France?": one group each.
    private static bool Versus(Draft draft)
    {
        var several = draft.Where.OfType<Among>().FirstOrDefault(a => a.Field is Field.Country or Field.Partner or Field.Type && a.Values.Count > 1);
        var years = draft.Facts.Where(f => f.Time is { Grain: Time.TimeGrain.Year, Form: Time.TimeForm.Period }).ToList();
        if (several is null && years.Count < 2)
            return false;
        draft.Group = new Grouping(several?.Field switch { Field.Country => GroupKey.Country, Field.Partner => GroupKey.Partner, Field.Type => GroupKey.Type, _ => ByYear(draft) });
        draft.Target = Target.Agreements;
        foreach (var fact in draft.All("group").Concat(draft.All("ask").Where(f => f.Is("ask", "count"))))
            fact.Use("group");
        return true;
    }

    private static bool CountsTwice(Draft draft) => draft.All("ask").Count(f => f.Is("ask", "count")) > 1;

    // "How many are active, how many expired?"
    private static bool Statuses(Draft draft)
    {
        if (draft.Where.OfType<StatusOn>().FirstOrDefault(s => s.Values.Count > 1) is not { } several || !draft.Any("group") && !CountsTwice(draft))
            return false;
        draft.Where.Remove(several);
        draft.Group = new Grouping(GroupKey.Status, several.Day);
        draft.Target = Target.Agreements;
        foreach (var fact in draft.All("group").Concat(draft.All("dimension")).Concat(draft.All("ask")))
            fact.Use("group");
        return true;
    }

    // A dimension groups behind "by" and "per", or as what is asked for: "which countries", "the busiest month".
    private static bool Asked(Draft draft, Fact fact)
    {
        var index = draft.Facts.ToList().IndexOf(fact);
        var before = draft.Facts.Take(index).Where(f => f.Sentence == fact.Sentence && !f.Is("filler")).LastOrDefault();
        if (fact.Is("dimension", "partner") || before is not null && (before.Is("group") || before.Is("dimension")) || fact.Is("grouping"))
            return true;
        if (index + 1 < draft.Facts.Count && draft.Facts[index + 1].Is("group-after"))
            return true;
        if (draft.All("super").Any(f => f.Value("super") is "most" or "fewest") && fact.Sentence == draft.All("super").First().Sentence)
            return true;
        if (draft.Any("just-one") || draft.Any("more-than-one") || draft.Any("more-than") || draft.Any("at-least"))
            return fact.Value("dimension") is "country" or "city" or "continent" or "region" or "year" or "month";
        if (fact.Is("dimension", "home") && (before is null || !before.Is("group")) && draft.Where.OfType<Among>().Any(a => a.Field is Field.Partner or Field.Country))
            return false;
        return before is not null && (before.Is("ask", "which") || before.Is("ask", "count") || before.Is("list")) && fact.Value("dimension") is "country" or "continent" or "city" or "region" or "year" or "type" or "theme" or "home" && !draft.Where.OfType<Among>().Any(a => a.Field == Field.Partner);
    }

    // Groups are by calendar year; where a fiscal word stands, that is said back.
    private static readonly string[] FiscalWords = ["年度", "财年", "財年", "fiscal", "exercice"];

    private static string CalendarYear(string language) => language switch
    {
        "ja" => "暦年",
        "zh" => "公历年",
        "fr" => "année civile",
        _ => "calendar year",
    };

    private static bool InstitutionKey(GroupKey key) => key is GroupKey.Country or GroupKey.Region or GroupKey.Continent or GroupKey.City or GroupKey.Kind or GroupKey.Parent or GroupKey.Role or GroupKey.IsHome;

    private static GroupKey Key(Draft draft, string dimension) => dimension switch
    {
        "country" => GroupKey.Country,
        "continent" => GroupKey.Continent,
        "region" => GroupKey.Continent,
        "city" => draft.Target == Target.Institutions ? GroupKey.City : GroupKey.Partner,
        "year" => ByYear(draft),
        "month" => draft.Any("event", "sign") ? GroupKey.MonthOfSigning : GroupKey.MonthOfExpiry,
        "type" => draft.Target is Target.Agreements or null ? GroupKey.Type : GroupKey.Kind,
        "level" => GroupKey.Level,
        "status" => GroupKey.Status,
        "unit" => GroupKey.HomeUnit,
        "theme" => GroupKey.Theme,
        "home" => GroupKey.Home,
        "source" => GroupKey.Source,
        _ => GroupKey.Partner,
    };

    private static GroupKey ByYear(Draft draft) => draft.Target switch
    {
        Target.Activities => GroupKey.Year,
        Target.Networks => GroupKey.YearOfStart,
        _ => draft.Any("event", "sign") ? GroupKey.YearOfSigning : GroupKey.YearOfExpiry,
    };

    private static void Superlative(Draft draft)
    {
        var fact = draft.All("super").FirstOrDefault(f => !(f.Used && f.Is("ordinal")) && f.Value("super") is not ("most" or "fewest"));
        if (fact is null)
            return;
        if (fact.Is("super", "next") && !draft.Any("event", "expire") || fact.Is("event", "expiring") && draft.Where.OfType<StatusOn>().Any())
            return;
        var (field, first) = Extreme(draft, fact);
        fact.Use(fact.Value("super"));
        if (draft.Target == Target.Institutions)
            draft.Target = Target.Agreements;
        if ((fact.Is("super", "expiry-first") || fact.Is("super", "next")) && !draft.Where.OfType<Within>().Any(w => w.Field == Field.Expires) && !draft.Where.OfType<StatusOn>().Any())
            draft.Where.Add(new Within(Field.Expires, new DateRange(draft.Today, null)));
        if (NumberNear(draft, fact) is ({ } number, > 1 and var limit))
        {
            number.Use("limit");
            draft.Limit = limit;
            draft.Order.Add(new Ordering(field, Descending: !first));
            return;
        }

        draft.Operation = first ? Operation.Earliest : Operation.Latest;
        draft.Of = field;
    }

    private static (Field Field, bool First) Extreme(Draft draft, Fact fact)
    {
        var expiry = draft.Any("event", "expire") && !draft.Any("event", "sign");
        return (fact.Value("super"), draft.Target) switch
        {
            ("oldest", Target.Activities) => (Field.Date, true),
            ("newest", Target.Activities) => (Field.Date, false),
            ("oldest", Target.Networks) => (Field.Start, true),
            ("newest", Target.Networks) => (Field.Start, false),
            ("expiry-first" or "next", _) => (Field.Expires, true),
            ("expiry-last", _) => (Field.Expires, false),
            ("newest", _) => (expiry ? Field.Expires : Field.Signed, false),
            _ => (expiry ? Field.Expires : Field.Signed, true),
        };
    }

    private static (Fact Fact, int Number)? NumberNear(Draft draft, Fact fact)
    {
        var index = draft.Facts.ToList().IndexOf(fact);
        return draft.Facts.Select((near, at) => (Fact: near, Number: near.Number ?? Said(near), Distance: Math.Abs(at - index)))
            .Where(n => n.Number is not null && (n.Fact == fact || !n.Fact.Used) && n.Fact.Sentence == fact.Sentence && n.Distance <= 5)
            .OrderBy(n => n.Distance)
            .Select(n => ((Fact, int)?)(n.Fact, n.Number!.Value))
            .FirstOrDefault();
    }

    private static int? Said(Fact fact) => fact.Value("number") is { } word ? int.Parse(word, System.Globalization.CultureInfo.InvariantCulture) : null;

    // "Sorted by expiry", "order by signing date": the event behind the word is the key.
    private static Ordering? Marked(Draft draft, Fact marker)
    {
        var key = draft.Facts.FirstOrDefault(f => f.First >= marker.End && f.First <= marker.End + 2 && (f.Is("event") || f.Is("status")));
        key ??= draft.Facts.LastOrDefault(f => f.End <= marker.First && f.End >= marker.First - 2 && f.Is("event"));
        var dimension = draft.Facts.FirstOrDefault(f => f.First >= marker.End && f.First <= marker.End + 1 && f.Is("dimension"));
        if (draft.Target is Target.Agreements or null && key is null && dimension?.Value("dimension") is "country" or "level" or "type" or "partner" or "city")
            return new Ordering(dimension.Use("order").Value("dimension") switch { "country" => Field.Country, "level" => Field.Level, "type" => Field.Type, "city" => Field.City, _ => Field.Partner });
        return key?.Value("event") switch
        {
            "sign" => new Ordering(Field.Signed),
            "renew" => new Ordering(Field.Renewed),
            "expire" or "expired" or "expiring" => new Ordering(Field.Expires),
            _ => null,
        };
    }

    private static void Ordered(Draft draft)
    {
        foreach (var fact in draft.All("order"))
        {
            fact.Use("order");
            var expiryTold = draft.Any("event", "expire") || draft.Where.OfType<Within>().Any(w => w.Field == Field.Expires);
            var byTime = draft.Target switch { Target.Activities => Field.Date, Target.Networks => Field.Start, _ => expiryTold ? Field.Expires : Field.Signed };
            Ordering? ordering = fact.Value("order") switch
            {
                "expiry-asc" => new(Field.Expires),
                "expiry-desc" => new(Field.Expires, true),
                "signed-asc" => new(draft.Target == Target.Activities ? Field.Date : Field.Signed),
                "signed-desc" => new(draft.Target == Target.Activities ? Field.Date : Field.Signed, true),
                "first-asc" => new(draft.Group is null ? byTime : null),
                "first-desc" => new(draft.Group is null ? byTime : null, true),
                "name" => new(draft.Target == Target.Institutions ? Field.Name : Field.Partner),
                "count-desc" => new(null, true),
                "marker" => Marked(draft, fact),
                _ => null,
            };
            if (fact.Value("order") is "first-asc" or "first-desc" && draft.Order is [.., { By: not null } said])
            {
                draft.Order[^1] = said with { Descending = fact.Is("order", "first-desc") };
                continue;
            }

            if (ordering is not null && !draft.Order.Any(o => o.By == ordering.By) && (ordering.By is not null || draft.Group is not null || draft.LastGroup is not null))
                draft.Order.Add(ordering);
        }

        if (draft.Order.Count > 0 && draft.Limit is null && draft.Facts.FirstOrDefault(f => !f.Used && (f.Number ?? Said(f)) is > 1 and <= 100) is { } number)
        {
            draft.Limit = number.Number ?? Said(number);
            number.Use("limit");
        }
    }
}
