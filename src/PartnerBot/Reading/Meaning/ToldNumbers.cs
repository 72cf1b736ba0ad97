using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>Numbers that a message tells and does not ask for: "is it correct that we have 13?", TUM的两份协议, 本月有三份到期，是哪三份.</summary>
internal static class ToldNumbers
{
    public static void Apply(Draft draft)
    {
        // "Une seule convention avec l'UNIFESP ?", ウルムの協定は2つ? ask without a verb.
        if (draft.YesNo || (draft.Any("just-one") && !draft.Any("ask", "which") || draft.Facts.LastOrDefault(f => !f.Is("filler")) is { } closing && IsNumber(closing)) && draft.Question.Text.TrimEnd() is [.., '?' or '\uFF1F'])
            Check(draft);
        else
            Tell(draft);
        // 跟我们不止一所学校有协议的: a number within a word for rows, which led to no groups, must not be lost with the word.
        if (draft.Group is null && draft.All("noun").FirstOrDefault(f => (f.Is("more-than-one") || f.Is("just-one")) && f.Meaning is not (GroupSizes.Size or Checked)) is { } lost)
            draft.Refuse(DeclineReason.NotInRegister, lost.Surface);
    }

    private const string Checked = "checked";

    private const int Near = 3;

    // "Do we have more than ten?" is answered by their number.
    private static void Check(Draft draft)
    {
        if (draft.Group is not null || draft.Limit is not null || draft.Operation != Operation.List
            || draft.Facts.Where((f, i) => IsNumber(f) && !draft.Facts.Any(u => u.First == f.End && u.Is("stay-unit")) && (f.Is("of-agreements") || !draft.Any("noun") && draft.Where.Exists(Aspects.IsPlace) || draft.Facts.Skip(i - Near).Take((2 * Near) + 1).Any(n => (n.Is("noun") || n.Is("type")) && n.Sentence == f.Sentence))).FirstOrDefault() is not { } number)
            return;
        // 跟两家机构一起签的协议: the institutions of one agreement are not counted.
        if (draft.Target == Target.Agreements && draft.Any("noun", "agreement") && draft.Facts.Any(n => n.First == number.End && n.Is("noun", "institution") && !n.Is("noun", "agreement")))
            return;
        foreach (var bound in draft.Facts.Where(f => f == number || f.End == number.First && IsBound(f)))
            (bound.Used, bound.Meaning) = (true, Checked);
        draft.Operation = Operation.Count;
        draft.YesNo = false;
    }

    private static bool IsNumber(Fact fact) =>
        !fact.Used && (fact.Number is not null || Numbers.Said(fact) is > 1) || (!fact.Used || fact.Is("noun")) && (fact.Is("more-than-one") || fact.Is("just-one"));

    private static void Tell(Draft draft)
    {
        // How many there are of one partner is seen by the rows.
        var ofOne = draft.Group is null && draft.Limit is null && draft.Operation == Operation.List && draft.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: 1 });
        foreach (var told in draft.Facts.Where(f => !f.Used && (f.Number ?? Numbers.Said(f)) is not null))
        {
            var counted = ofOne && (told.Number ?? Numbers.Said(told)) > 1 && (told.Is("of-agreements") || draft.Facts.FirstOrDefault(n => n.First == told.End || n.First == told.End + 1 && draft.Facts.Any(p => p.First == told.End && p.Is("filler"))) is { } counts && (counts.Is("noun", "agreement") || counts.Is("filler") && draft.Facts.Any(n => n.First == counts.End && n.Is("noun", "agreement")))) && !draft.Facts.Any(b => b.End == told.First && (IsBound(b) || b.Is("only")));
            if (OfPlace(draft, told) || OfThose(draft, told) || OfGroups(draft, told))
                draft.Assumptions.Add(new Assumption(AssumptionKind.ToldNumber, told.Use("told").Surface, ""));
            else if (counted || draft.All("ask").Any(w => w.Is("ask", "which") && w.First >= told.End && w.Surface.EndsWith(told.Surface, StringComparison.Ordinal)))
                told.Use("told");
        }
    }

    // 三个研究科各有几份: all groups are shown, however many they are.
    private static bool OfGroups(Draft draft, Fact told) =>
        draft.Group is { IsBounded: false } && draft.Limit is null && draft.Any("apiece") && draft.Facts.Any(f => f.First == told.End && f.Meaning == "group");

    // 泗水两所的协议, 韩国的两份协议: right behind the place that they are of; whether there are so many is seen by the rows.
    private static bool OfPlace(Draft draft, Fact told) =>
        draft.Group is null && draft.Limit is null && draft.Where.Count(Aspects.IsPlace) == 1 && draft.Where.Any(c => c is Among { Field: Field.Country or Field.City or Field.Region, Values.Count: 1 })
            && (told.Is("of-agreements") || told.Is("of-institutions")) && draft.Facts.LastOrDefault(f => f.End <= told.First && f.Sentence == told.Sentence && !f.Is("filler")) is { Names.Count: > 0 };

    // "Of the 11 German agreements, how many are still valid?": what is asked of them stands behind.
    private static bool OfThose(Draft draft, Fact told) =>
        draft.Facts.Any(n => n.First == told.End && (n.Is("noun", "agreement") || n.Names.Count > 0)) && draft.Facts.Any(f => f.First > told.End && f.Parted && f.Sentence == told.Sentence && (f.Is("ask", "count") || f.Is("ask", "which")));

    private static bool IsBound(Fact fact) => fact.Is("more-than") || fact.Is("at-least") || fact.Is("less-than");
}
