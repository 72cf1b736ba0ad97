using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>"And BS too", "add Austria", 来年も: values that a follow-up sets beside those of the question before.</summary>
internal static class AddedConditions
{
    /// <summary>"And BS too", アジアも: names alone, which come besides; where the last question asked whether, it is asked again of them.</summary>
    public static bool Adds(Draft draft, Query last) =>
        draft.Any("follow", "add") && !(draft.Any("also") && (last.Operation == Operation.Exists || IsStateOfThose(draft, last))) || draft.Facts.LastOrDefault(f => !f.Is("filler") || f.Is("also-joins")) is { } closing && ((closing.Is("also") || closing.Is("included-after")) && last.Operation != Operation.Exists || closing.Is("also-joins") && !closing.Is("follow") && last.Operation == Operation.List)
            && draft.Where.All(c => c is Among or Within) && draft.Facts.All(f => !f.Is("ask") || f.Is("filler"))
        || Opens(draft, last) || Compares(draft, last);

    // "Who else in the UK?" - "are those expired too?": their state is asked, as that of another was before.
    private static bool IsStateOfThose(Draft draft, Query last) =>
        draft.Any("pronoun") && draft.Where.Count > 0 && draft.Where.All(c => c is StatusOn) && !last.Where.Any(c => Aspects.Inner(c) is StatusOn);

    // "Has IS more than BS?" - "and MS?": one more of those compared.
    private static bool Compares(Draft draft, Query last) =>
        last is { Operation: Operation.Max or Operation.Min, Group: not null } && draft.Group is null && draft.Where is [Among one] && last.Where.Any(c => c is Among { Values.Count: > 1 } told && told.Field == one.Field)
            && draft.Facts.All(f => f.Names.Count > 0 || f.Is("filler") || f.Is("follow", "and") || f.Is("with"));

    // 还有马来西亚的, behind a list: names alone, which come besides; behind a number or a yes it is asked anew of them.
    private static bool Opens(Draft draft, Query last) =>
        last.Operation == Operation.List && last.Group is null && draft.Facts is [var first, .., _] && first.Is("also-opens") && draft.Where.Count > 0 && draft.Where.All(c => Aspects.IsPlace(c) || last.Where.Any(w => Aspects.AreSame(w, c))) && draft.Facts.Skip(1).All(f => f.Names.Count > 0 || f.Is("status") || f.Is("event", "expiring") || f.Is("event", "expired") || f.Is("filler") && !f.Is("follow"));

    /// <summary>"Except NYCU" - "and with NYCU?": what was left out is let in again.</summary>
    public static bool LeftOut(Condition condition, Among again) => condition is Not { All: [Among left] } && left.Field == again.Field && left.Values.All(again.Values.Contains);

    /// <summary>"French" - "and TUM as well", "this year?" - 来年も: what the message tells, with what was told before.</summary>
    public static List<Condition> Widened(Draft draft, List<Condition> fresh, Query last) =>
        [.. fresh.Where(c => c is not StatusOn || last.Where.Any(w => w is StatusOn)).SelectMany(c => c is Within span ? Extended(span, last) : [Joined(draft, c, last)])];

    // "French" - "and TUM as well": places of different kinds become the partners they stand for.
    private static Among? Beside(Draft draft, Among fresh, Query last)
    {
        if (!Aspects.WhereAndWho.Contains(fresh.Field) || last.Where.OfType<Among>().FirstOrDefault(a => Aspects.WhereAndWho.Contains(a.Field) && a.Field != fresh.Field) is not { } old)
            return null;
        var beside = Alternatives.Partners(draft, fresh);
        if (beside.Count == 0)
            draft.Refuse(DeclineReason.NoSuchPartner, fresh.Values);
        // "France" - "widen it to Europe": the whole holds the part.
        if (!Alternatives.Partners(draft, old).Except(beside).Any())
            return null;
        return new Among(Field.Partner, Alternatives.Partners(draft, old).Union(beside).ToValueList());
    }

    // "Add Austria", "including expired ones": values beside those of the last question.
    private static Condition Joined(Draft draft, Condition fresh, Query last) => fresh switch
    {
        Among among when last.Where.OfType<Among>().FirstOrDefault(a => a.Field == among.Field) is { } old => among with { Values = old.Values.Union(among.Values).ToValueList() },
        Among among when Beside(draft, among, last) is { } beside => beside,
        StatusOn status when last.Where.OfType<StatusOn>().FirstOrDefault() is { } old => old with { Values = old.Values.Union(status.Values).ToValueList() },
        _ => fresh,
    };

    // "This year?" - 来年も: both years.
    private static IEnumerable<Condition> Extended(Within fresh, Query last) =>
        fresh.Range is { From: not null, To: not null } && last.Where.OfType<Within>().FirstOrDefault(w => w.Field == fresh.Field && w.Overlap == fresh.Overlap) is { Range: { From: not null, To: not null } } old
            ? Spans.Whole(old, fresh)
            : [fresh];
}
