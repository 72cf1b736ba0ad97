using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Words;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>Whether a message wants yes or no, and what "still" adds to it.</summary>
internal static class YesNo
{
    /// <summary>Whether the message wants yes or no: it opens with an auxiliary, or says "any", and asks nothing else; the last question decides.</summary>
    public static bool AsksYesNo(Draft draft)
    {
        // Where a sentence ends in a question mark, the others tell something: "On a un étudiant à Lyon. L'accord est valable ?"
        var marked = Tokenizer.QuestionSentences(draft.Typed);
        var yesNo = false;
        foreach (var whole in draft.Facts.GroupBy(f => f.Sentence).Where(s => marked.Count == 0 || marked.Contains(s.Key)))
        {
            var sentence = whole.Where(f => !Suggests(f, whole)).ToList();
            var told = sentence.Where(f => !f.Is("chat") && (!f.Is("filler") || f.Is("ask"))).ToList();
            if (told.Any(f => f.AsksWhat && !f.Is("list") || f.Is("group") && f.Used || f.Is("profile") || f.Is("list") && !f.Is("all") || f.Is("order") || f.Is("noun", "home") && !f.Is("dimension")))
            {
                yesNo = false;
                continue;
            }

            var opens = sentence.FirstOrDefault(f => !f.Is("chat") && !f.Is("follow") && f.Names.Count == 0 && f.Time is null);
            var whether = opens is not null && opens.Is("ask", "exists") || told.Any(f => f.Is("ask", "yesno")) || EndsAsking(draft, sentence);
            if (whether && !Chooses(told) && !Requests(sentence))
                yesNo = true;
        }

        return yesNo;
    }

    // 那就泰国吧 proposes, 那份还有效吧 asks.
    private static bool Suggests(Fact fact, IEnumerable<Fact> sentence) =>
        fact.Is("suggest") && sentence.Any(f => f.Is("follow")) && !sentence.Any(f => f.Is("status") || f.Is("event"));

    // 大学間ですか、部局間ですか asks which of the two.
    private static bool Chooses(List<Fact> told) => (told.Count(f => f.Is("ask", "yesno")) > 1 || told.Any(f => f.Is("or"))) && (told.Count(f => f.Is("level")) > 1 || told.Count(f => f.Is("type")) > 1);

    // "Do we still have an agreement with Leiden?" asks whether it is in force; "which we had before 2010 and still have" says that it is.
    public static void Still(Draft draft)
    {
        if (draft.All("still").FirstOrDefault(s => draft.Facts.Any(f => f.Is("and") && f.End == s.First) && draft.Facts.Any(f => f.Is("past") && f.First < s.First)) is { } lasting && !draft.Any("status") && !draft.Any("event"))
            draft.Add(lasting, new StatusOn(draft.Today, ["active"]));
        // "When I was in Jodhpur in 2019, was there an agreement?", "I go to Ulm in May, is there one?": one that is in force then.
        if (draft.TripDay is { } then && (then < draft.Today || then > draft.Today && (draft.YesNo || draft.Any("ask", "exists") && draft.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: 1 }))) && draft.Any("noun", "agreement") && !draft.Any("status") && !draft.Any("event") && draft.Operation == Operation.List && !draft.Where.Any(c => Aspects.Inner(c) is StatusOn or Within))
        {
            draft.Where.Add(new StatusOn(then, ["active"]));
            draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, draft.Facts.First(f => f.Is("noun", "agreement")).Surface, PartialDate.Day(then).ToString()));
            return;
        }

        // "I'm invited to Edinburgh on 3 February, have we still got an agreement?": on that day.
        var going = (draft.TripDay ?? StatusDays.ToldDay(draft)) is { } day && day > draft.Today && draft.Any("noun", "agreement");
        if (!draft.YesNo && !going || draft.Target is not (Target.Agreements or Target.Institutions) || draft.Any("status") || draft.Any("event") && !draft.Any("noun"))
            return;
        if (draft.All("still").FirstOrDefault() is { } still && !draft.Any("other") && !draft.Any("except") && !draft.Any("except-after") && !draft.Where.OfType<StatusOn>().Any() && !draft.Where.OfType<Within>().Any())
            draft.Add(still, new StatusOn(draft.TripDay ?? StatusDays.ToldDay(draft) ?? draft.Today, ["active"]));
    }

    // "Is there one left in Korea?", "how many are left?": in force, where no end is spoken of; "agreements to come" are not known. 列出剩下的 means the rest of what was told.
    public static void Left(Draft draft)
    {
        if (draft.Target is not (Target.Agreements or Target.Institutions) || draft.All("left").FirstOrDefault(f => (!f.Is("rest") || !draft.Any("list") || draft.Any("noun")) && !IsOfOthers(draft, f)) is not { } left || draft.Any("event") || draft.Any("weak") || draft.Any("status") || draft.Facts.Any(f => f.Time is not null) || draft.Where.Exists(c => c is StatusOn or Within))
            return;
        if (left.Is("to-come"))
            draft.Refuse(DeclineReason.FutureKnowledge, left.Surface);
        else
            draft.Add(left, new StatusOn(draft.Today, ["active"]));
    }

    // "And the remaining schools?", 其余的院系呢: those that were not told of.
    private static bool IsOfOthers(Draft draft, Fact left) =>
        Leanings.Opening(draft)?.Is("follow", "and") == true && draft.Facts.Any(f => f.First == left.End && (f.Is("dimension") || f.Is("noun")));

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
        draft.Where.Any(c => c is Among { Field: Field.Partner }) && !draft.Any("plural") && sentence.Any(f => f.Is("status") || f.Is("event", "expired") || f.Is("noun", "partner") && draft.Any("still") || IsEndOfOne(draft, f) || f.Time is { Form: Time.TimeForm.Until or Time.TimeForm.Before } && draft.Where.Any(c => c is StatusOn));

    // 「KITとの協定は今年終わる？」, "l'accord avec KIIT finit cette année ?": an event, a time, and one partner whose agreement is told before them.
    private static bool IsEndOfOne(Draft draft, Fact fact) =>
        fact.Is("event", "expire") && !fact.Is("event-noun") && draft.Facts.Any(t => t.Time is not null && t.Sentence == fact.Sentence)
            && draft.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: 1 }) && !draft.Facts.Any(f => f.First >= fact.End && (f.Is("noun") || f.Names.Count > 0));

    /// <summary>部局間協定ですか, "c'est un accord de composante ?": what something told of before is, and not whether there is one.</summary>
    public static bool IsWhatItIs(Draft draft) =>
        (draft.Any("copula") || draft.Any("pronoun", "one")) && draft.Facts.All(f => !f.AsksWhat) && (draft.Any("level") || draft.Any("type")) && draft.Facts.All(f => f.Is("copula") || f.Is("level") || f.Is("type") || f.Is("filler") || f.Is("pronoun") || f.Is("follow", "and"));

    // "Et les caducs ?" picks rows: the word before makes a noun of the status.
    private static bool Picks(Draft draft) => draft.Facts is [.., var before, var last] && (before.Is("ones") || last.Is("ones"));

    // "Still valid?", 協定ある?, 切れてる?: a predicate before the question mark; 签了没有 asks without one.
    private static bool EndsAsking(Draft draft, IEnumerable<Fact> sentence) =>
        sentence.LastOrDefault(f => !f.Is("filler")) is { } said && said.Is("ask", "tag")
        || sentence.LastOrDefault() is { } last && last == draft.Facts[^1]
            && (last.Is("ask", "final") || Negations.Asks(draft, draft.Facts.Count - 1) || draft.Question.Text.TrimEnd() is [.., '?' or '\uFF1F'] && (IsWhatItIs(draft) || !Picks(draft) && (AsksOfOne(draft, sentence) || last.Is("noun", "partner") && sentence.Any(f => f.Is("still")) || last.Is("status") || last.Is("event", "expired") || last.Is("event", "expiring"))));
}
