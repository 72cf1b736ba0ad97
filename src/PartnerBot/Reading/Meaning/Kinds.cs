using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>Makes conditions of the closed lists: types, levels, kinds of party, several parties, the published list, funding, themes, ids of rows.</summary>
internal static class Kinds
{
    // Before a theme that is looked for in the words of the rows.
    private const string InText = "text:";

    public static void Apply(Draft draft)
    {
        foreach (var fact in draft.Facts.Where(f => !f.Used))
        {
            // "Academic exchange agreements with student exchange" are both.
            if (fact.Value("type") is { } both && !fact.Negated && draft.Facts.Any(f => (f.Is("with") && !f.Is("and") || f.Is("of") && draft.Facts.Any(t => t.End == f.First && t.Is("type"))) && f.End == fact.First) && draft.Where.Any(c => c is Among { Field: Field.Type }))
                draft.Add(fact, new Among(Field.Type, both));
            else if (fact.Value("type") is { } type)
                draft.AddValue(fact, Field.Type, type);
            // 物質と大学間の協定: the unit's and those of the whole institution.
            else if (fact.Is("level", "institution") && !fact.Negated && IsBesideUnit(draft, fact))
                draft.AddValue(fact, Field.HomeUnit, "I");
            else if (fact.Value("level") is { } level && !IsKey(draft, fact))
                draft.AddValue(fact, Field.Level, level);
            // "By unit: institute, IS, BS, MS".
            else if (fact.Is("loose-kind") && draft.Facts.Any(u => u.First == fact.End && u.Parted && IsUnit(u)))
                draft.AddValue(fact, Field.HomeUnit, "I");
            else if ((fact.Is("kind", "university") || fact.Is("loose-kind")) && !Contrasted(draft, fact))
                continue;
            else if (fact.Is("kind", "nonuniversity"))
                draft.Add(fact, new Not(new Among(Field.PartnerKind, "university")));
            else if (fact.Value("kind") is { } kind)
            {
                draft.AddValue(fact, Field.PartnerKind, kind);
                // An agreement may have parties of several kinds.
                if (IsPredicate(draft, fact))
                    draft.Target = Target.Institutions;
            }
            else if (fact.Is("multiparty"))
                draft.Add(fact, new NumberAtLeast(Field.PartiesMin, 3));
            else if (fact.Is("bilateral"))
                draft.Add(fact, new Not(new NumberAtLeast(Field.PartiesMin, 3)));
            else if (fact.Is("listed"))
                draft.Add(fact, new Flag(Field.Listed, true));
            else if (fact.Is("funded"))
                draft.Add(fact, new Flag(Field.Funded, true));
            else if (fact.Value("theme") is { } theme && !PartOfName(draft, fact))
            {
                Theme(draft, fact, theme);
                // "With a chemistry department": the partner's, which its name tells.
                foreach (var unit in draft.Facts.Where(u => u.Is("dimension", "unit") && u.First == fact.End && !u.Is("ask") && !draft.Any("group") && !draft.Any("ask", "which") && !draft.Any("ask", "count")))
                    unit.Use("of that field");
                // "Le département d'informatique de la TU Munich".
                foreach (var unit in draft.Facts.Where(u => u.Is("dimension", "unit") && u.End <= fact.First && u.End >= fact.First - 1 && !u.Is("ask") && !draft.Any("group") && !draft.Any("ask", "which") && draft.Facts.Any(f => f.First >= fact.End && f.First <= fact.End + 2 && f.Names.Any(n => n.Kind == Names.NameKind.Institution))))
                    unit.Use("of that field");
                // ミネソタ大学の生物工学研究所: a part of the one that is named, which is no kind of partner.
                foreach (var part in draft.Facts.Where(u => u.Is("kind", "research-institute") && u.First == fact.End && draft.Facts.Any(f => f.End <= fact.First && f.Names.Any(n => n.Kind == Names.NameKind.Institution))))
                    part.Use("of that field");
            }
            else if (fact.Value("participant") is { } person)
            {
                draft.AddValue(fact, Field.Participant, person);
                draft.Target = Target.Activities;
            }
            // 校长来访: the records name who came by office.
            else if (fact.Value("title") is { } title && !draft.Any("participant") && draft.Facts.Any(f => (f.Is("activity-kind") || f.Is("noun", "activity")) && f.Sentence == fact.Sentence))
                draft.AddValue(fact, Field.Participant, title);
            // "us partners": without its capitals the country is told by the noun behind it.
            else if (fact.Value("country-short") is { } country)
                draft.AddValue(fact, Field.Country, country);
            else if (fact.Value("row-id") is { } id)
                draft.AddValue(fact, Field.Id, id);
            // 有哪些协议可用: in force; of use to a unit, where one is named.
            else if (fact.Is("usable") && !draft.Any("status") && !draft.Where.Any(c => c is Among { Field: Field.HomeUnit }))
                draft.Add(fact, new StatusOn(draft.TripDay ?? draft.Today, ["active"]));
            else if (fact.Is("unrenewed"))
                Unrenewed(draft, fact);
        }

        EitherSubject(draft);
    }

    // "Sur la médecine ou la santé publique": of a field of study and a theme either one; the text holds the themes too.
    private static void EitherSubject(Draft draft)
    {
        if (!draft.Any("or") || draft.Where.FindIndex(c => c is Among { Field: Field.Text }) is not (>= 0 and var at) || draft.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.Theme) is not { } themes
            || !draft.Facts.Any(or => or.Is("or") && draft.Facts.Any(f => f.Is("theme") && f.End <= or.First) && draft.Facts.Any(f => f.Is("theme") && f.First >= or.End)))
            return;
        var text = (Among)draft.Where[at];
        draft.Where[at] = text with { Values = text.Values.Union(themes.Values).ToValueList() };
        draft.Where.Remove(themes);
    }

    // "Informatique": what the texts call computer science or informatics.
    private static void Theme(Draft draft, Facts.Fact fact, string first)
    {
        var inText = first.StartsWith(InText, StringComparison.Ordinal);
        draft.AddValue(fact, inText ? Field.Text : Field.Theme, fact.Values("theme").Where(t => t.StartsWith(InText, StringComparison.Ordinal) == inText).Select(t => inText ? t[InText.Length..] : t));
    }

    /// <summary>Whether a level is joined to a graduate school by "and" or "or"; the codes of other homes' units tell no level.</summary>
    public static bool IsBesideUnit(Draft draft, Facts.Fact level) =>
        draft.Where.OfType<Among>().Any(a => a.Field == Field.HomeUnit && a.Values.All(v => v.Length <= 2))
            && draft.Facts.Any(j => (j.Is("and") || j.Is("or")) && (j.End == level.First && draft.Facts.Any(f => f.End == j.First && IsUnit(f)) || j.First == level.End && draft.Facts.Any(f => f.First == j.End && IsUnit(f))));

    private static bool IsUnit(Facts.Fact fact) => !fact.Negated && fact.Names.Any(n => n.Kind == Names.NameKind.Unit);

    // 按院系统计: the units are what is counted by; "which faculties work with Ulm?": what is asked for.
    private static bool IsKey(Draft draft, Facts.Fact fact) =>
        fact.Is("dimension") && draft.Facts.Any(f => f.End == fact.First && (f.Is("group") || fact.Is("dimension", "unit") && f.Is("ask", "which") && !draft.Any("super")));

    // "University of Technology": there the field is part of a name that was not recognised.
    private static bool PartOfName(Draft draft, Facts.Fact fact)
    {
        // "Universities of applied sciences" are a kind of institution, told by their names.
        if (fact.Is("theme", "text:applied sciences"))
            return false;
        var index = draft.Facts.ToList().IndexOf(fact);
        // "L'école de chimie": in small letters a part of an institution, of which all but a university can be one.
        if (char.IsLower(fact.Surface[0]) && draft.Facts.LastOrDefault(f => f.End <= fact.First && f.Is("noun", "institution")) is { } part && char.IsLower(part.Surface[0]) && !part.Surface.Contains("uni", StringComparison.Ordinal) && draft.Facts.Any(f => f.Names.Any(n => n.Kind is Names.NameKind.City or Names.NameKind.Country)))
            return false;
        // "L'institut de biotechnologie de l'université du Minnesota": a part of one that was recognised.
        if (draft.Facts.Skip(index + 1).SkipWhile(f => f.Is("filler")).FirstOrDefault() is { } next && next.First <= fact.End + 2 && next.Names.Any(n => n.Kind == Names.NameKind.Institution))
            return false;
        var before = draft.Facts.Take(index).Reverse().Take(3).ToList();
        return before.Count > 1 && (before[1].Is("noun", "institution") || before.Count > 2 && before[2].Is("noun", "institution")) && before[0].Surface.ToUpperInvariant() is "OF" or "DE" or "D" or "D'" or "DES" or "DU"
            || index + 1 < draft.Facts.Count && draft.Facts[index + 1].Is("noun", "institution") && char.IsUpper(fact.Surface[0]) && char.IsUpper(draft.Facts[index + 1].Surface[0]);
    }

    // "Universities" is mostly a word for partners; it is a condition where others are ruled out or asked for before, or it is ruled out itself, and in "how many of them are universities?".
    private static bool Contrasted(Draft draft, Facts.Fact fact) =>
        draft.LastKind || IsPredicate(draft, fact) || fact.Negated || draft.Any("ask", "count") && draft.Any("pronoun") || draft.Facts.Any(f => (f.Is("only") || f.Is("follow", "only")) && (draft.Language.EventFollowsTime && f.First == fact.End || f.End == fact.First));

    // 液化空气是大学吗, エアリキードは大学ですか, "DFKI est une université ?": what a partner is, and not what it has.
    private static bool IsPredicate(Draft draft, Facts.Fact kind) =>
        kind.Is("predicate") && draft.Facts.Any(f => f.End == kind.First && f.Names.Any(n => n.Kind == Names.NameKind.Institution))
        || (draft.Facts.Any(f => f.First == kind.End && f.Is("ask", "yesno")) || draft.Facts[^1] == kind && draft.Question.Text.TrimEnd() is [.., '?' or '\uFF1F']) && draft.Facts.FirstOrDefault(f => f.End == kind.First) is { } copula && copula.Is("subject")
            && draft.Facts.Any(f => f.End == copula.First && f.Names.Any(n => n.Kind == Names.NameKind.Institution));

    // Behind the word; 三年内没有续签过, 3年間更新していない: before it, where times are said first.
    private static bool Beside(Draft draft, Facts.Fact fact, Facts.Fact time) =>
        time.First >= fact.End && time.First <= fact.End + 1
        || draft.Language.EventFollowsTime && time.Time!.From <= draft.Today && time.End <= fact.First && draft.Facts.All(f => f.First < time.End || f.End > fact.First || f.Is("filler"));

    // The register marks what is under renewal, and "expired" leaves that out: nothing else is known of renewals that did not come.
    public static void Unrenewed(Draft draft, Facts.Fact fact)
    {
        // 2009年首次签署的, 不是续签: the initial date is meant, and that is how it was read.
        if (draft.Any("initial") && draft.Where.Any(c => c is Within { Field: Field.Signed }))
        {
            fact.Use("the first signing");
            return;
        }

        // "Not renewed since 2015": by the dates of renewal on record.
        if (draft.Facts.FirstOrDefault(f => !f.Used && f.Time is { From: not null } && Beside(draft, fact, f)) is { } since && !draft.Any("event", "expire"))
        {
            fact.Use("not renewed");
            since.Use("not renewed");
            draft.Where.Add(new Not(new Within(Field.Renewed, Happenings.Behind(since.Time!, draft.Today))));
            return;
        }

        // "Never renewed" tells of the whole life of an agreement, "expired and never renewed" of its end.
        if (fact.Is("unrenewed", "ever") && !draft.Any("event", "expire") && !draft.Where.OfType<StatusOn>().Any(s => s.Values.Contains("expired")))
        {
            draft.Add(fact, new Not(new Within(Field.Renewed, new DateRange(null, draft.Today.AddDays(1)))));
            return;
        }

        // "How many will be left on 1 April if nothing is renewed?", "what if we don't renew Ulm?": the dates on record suppose no renewal.
        if (fact.Is("unrenewed", "if"))
        {
            fact.Use("supposed");
            // 来月切れるのを更新しないと何件残る: what is in force when those have ended.
            if (draft.Any("left") && draft.Where.FindIndex(c => c is Within { Field: Field.Expires, Range.To: not null }) is >= 0 and var ending)
            {
                var over = ((Within)draft.Where[ending]).Range.To!.Value;
                draft.Where[ending] = new StatusOn(over, ["active"]);
                draft.Where.RemoveAll(c => c is StatusOn status && status.Day != over);
            }

            return;
        }

        fact.Use("expired, not under renewal");
        var dated = draft.Where.OfType<Within>().Any(w => w.Field == Field.Expires);
        var said = draft.Where.OfType<StatusOn>().Any();
        if (!said && !dated)
            draft.Where.Add(new StatusOn(draft.Today, ["expired"]));
        else if (dated && !said && draft.Where.OfType<Within>().Any(w => w.Field == Field.Expires && w.Range.To <= draft.Today.AddDays(1)))
            draft.Where.Add(new StatusOn(draft.Today, ["expired"]));
    }
}
