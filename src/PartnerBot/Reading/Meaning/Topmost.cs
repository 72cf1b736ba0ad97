using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Names;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Is Minnesota our oldest partner?", "is France the country with the most?": looked for among all, the one that is found shows whether it is the one named.</summary>
internal static class Topmost
{
    /// <summary>What a state is taken for that is asked of the one found.</summary>
    public const string State = "state of the one found";

    /// <summary>Of rows: the partner that is named before the superlative, which closes the question, narrows nothing.</summary>
    public static void OfRows(Draft draft, Fact extreme)
    {
        if (draft.Where.FindIndex(c => c is Among { Field: Field.Partner, Values.Count: 1 }) is >= 0 and var named && IsClosing(draft, extreme)
            && draft.Facts.Any(f => f.End <= extreme.First && f.Sentence == extreme.Sentence && !f.Negated && !IsWithWhom(draft, f, extreme) && f.Names.Any(n => n.Kind == NameKind.Institution)) && YesNo.AsksYesNo(draft))
            draft.Where.RemoveAt(named);
    }

    /// <summary>一番古い協定は今も有効?, "our oldest one with Leiden, and is it still valid?": the state is asked of the one that is found, which is the oldest of all.</summary>
    public static void OfState(Draft draft, Fact extreme)
    {
        if (draft.Facts.FirstOrDefault(f => f.First >= extreme.End && (f.Is("status") || f.Is("event", "expired"))) is { Negated: false } state
            && !draft.Facts.Any(f => f.First >= state.End && !f.AsksWhether && !f.Is("filler")) && (state.Sentence == extreme.Sentence ? AsksItsState(draft, extreme, state) : AsksAnew(draft, state)))
        {
            draft.Where.RemoveAll(c => c is StatusOn);
            state.Meaning = State;
        }
    }

    private static bool AsksItsState(Draft draft, Fact extreme, Fact state)
    {
        var between = draft.Facts.Where(f => f.First >= extreme.End && f.End <= state.First).ToList();
        if (draft.Language.EventFollowsTime)
            return YesNo.AsksYesNo(draft) && between.Exists(f => f.Is("subject") || f == between[^1] && f.Is("noun", "agreement"));
        return between.Exists(f => (f.Is("pronoun", "one") || f.AsksWhether) && between.Exists(and => and.Is("and") && and.First < f.First));
    }

    private static bool AsksAnew(Draft draft, Fact state) =>
        draft.Facts.Where(f => f.Sentence == state.Sentence).All(f => f == state || f.Is("filler") || f.AsksWhether || f.Is("pronoun") || f.Is("still") || f.Is("now") || f.Is("follow", "and"));

    // 和莱顿最早的协议, ライデンとの一番古い協定: with whom, and not what the one found is thought to be.
    private static bool IsWithWhom(Draft draft, Fact partner, Fact extreme) => draft.Facts.Any(f => f.Is("with") && (f.End == partner.First && partner.End == extreme.First || f.First == partner.End && f.End == extreme.First));

    /// <summary>一番古いのはドイツ?, 最新のは覚書ですか: what the one that is found is thought to be narrows nothing.</summary>
    public static void OfGuess(Draft draft, Fact extreme)
    {
        if (draft.Facts.FirstOrDefault(f => f.First == extreme.End && f.Is("ones")) is not { } ones || draft.Facts.FirstOrDefault(f => f.First == ones.End) is not { Negated: false } guess
            || draft.Facts.Any(f => f.First >= guess.End && !f.AsksWhether) || !(guess != draft.Facts[^1] || draft.Question.Text.TrimEnd() is [.., '?' or '\uFF1F']))
            return;
        draft.Where.RemoveAll(c => c is Among { Values.Count: 1 } among && (guess.Names.Count > 0 && Aspects.WhereAndWho.Contains(among.Field) || guess.Is("type") && among.Field == Field.Type || guess.Is("level") && among.Field == Field.Level));
    }

    /// <summary>Of groups: among groups of one country alone each is the largest.</summary>
    public static void OfGroups(Draft draft)
    {
        var field = draft.Group?.Key switch { GroupKey.Country => Field.Country, GroupKey.Partner => Field.Partner, _ => (Field?)null };
        draft.Where.RemoveAll(c => c is Among { Values.Count: 1 } only && only.Field == field);
    }

    private static bool IsClosing(Draft draft, Fact extreme) => draft.Facts.All(f =>
        f.Sentence != extreme.Sentence || f.Time is null && !f.Is("status") && (f.First <= extreme.First || f.AsksWhether || f.Is("filler") || f.Is("noun") || f.Is("with") || f.Is("event") || f.Names.Count > 0 && f.Names.All(n => n.Kind is NameKind.Country or NameKind.Region)));
}
