using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Reading.Names;

namespace PartnerBot.Reading;

/// <summary>"Its end date?", "all still valid?", 其中法国的: messages that are whole only with a question before, since they name no rows that they are of.</summary>
internal static class Fragments
{
    // What a question can be about without a name.
    private static readonly string[] Subjects = ["type", "kind", "theme", "topic", "activity-kind", "network-kind", "participant", "row-id", "chat", "scope", "unheld"];

    /// <summary>Whether the rows that a message is of are told nowhere in it.</summary>
    /// <param name="first">Whether no question has been understood before.</param>
    public static bool LackRows(Draft draft, bool first) => Leans(draft) || first && IsOfNoRows(draft);

    /// <summary>"France?", "and in 2026?", "expired ones?": nothing but conditions, to stand in the place of those before.</summary>
    public static bool AreConditions(Draft draft) =>
        draft.Facts.Any(f => IsCondition(f) && (!IsState(f) || !Leans(draft))) && !draft.Facts.Any(f => f.AsksWhether) && draft.SaysOnly(IsCondition, "chat", "ones", "with", "locative", "locative-after", "follow.and", "follow.correct", "and", "or", "also-joins");

    /// <summary>"And Kyoto?": conditions that go on with the message before, answered or not.</summary>
    public static bool GoOn(Draft draft) =>
        AreConditions(draft) && (Leanings.Opening(draft)?.Is("follow", "and") == true || draft.Facts[^1].Is("follow", "and"));

    /// <summary>"And expired?", "and those still in preparation?": nothing but a state, and no day that it is of.</summary>
    public static bool AreStates(Draft draft) =>
        draft.Facts.Any(f => IsState(f) && !f.Is("level")) && draft.SaysOnly(f => IsState(f) && !f.Is("still"), "ones", "follow.and", "ask.count");

    /// <summary>"With which institution?", and nothing else.</summary>
    public static bool AsksWithWhom(Draft draft) =>
        Leanings.Opening(draft) is { } with && with.Is("with") && draft.SaysOnly("ask.which", "noun.institution", "noun.partner");

    private static bool IsCondition(Fact fact) =>
        fact.Names.Count > 0 && !fact.Names.All(n => n.Kind == NameKind.Unknown) || fact.Time is not null || IsState(fact);

    // A state is asked of rows that were told of, too: "still valid?"
    private static bool IsState(Fact fact) => fact.Is("status") || fact.Is("level") || fact.Is("event", "expired");

    private static bool Leans(Draft draft) =>
        PointsBack(draft) || NamesNoRows(draft) || LeavesOut(draft) || Compares(draft) || AsksWhatItIs(draft) || AsksWithWhom(draft)
        || Trails(draft) || NamesAspect(draft) || TellsOfNothing(draft);

    private static bool PointsBack(Draft draft) =>
        (draft.Any("pronoun") || draft.Any("both")) && draft.Facts.All(f => f.Names.All(n => n.Kind == NameKind.Unit))
        || Leanings.PointsAtOne(draft) is not null
        // 其中法国的: of rows that nothing in the message names.
        || draft.Any("partitive")
        // "Is it still valid then?": of what nothing in the message names.
        || draft.Any("then") && draft.NamesNothing() && draft.TellsNoTime()
        // "And for the other one?"
        || (draft.Any("other") || draft.Any("rest")) && draft.NamesNothing() && !draft.Any("noun");

    // "All still valid?", "how many?", "and is it over?": of rows that nothing in the message names.
    private static bool NamesNoRows(Draft draft) =>
        draft.Any("follow", "only") && !draft.Any("noun") && !draft.Any("event")
        || (draft.Any("ask", "until") || draft.Any("ask", "since")) && draft.NamesNothing()
        || Leanings.Opening(draft) is { } first && first.IsOneOf("all", "follow.and", "ones", "including-name", "order", "ask.count")
            && draft.NamesNothing() && (draft.TellsNoTime() || first.IsOneOf("follow.and", "ask.count")) && !draft.Any("noun") && !draft.Any("topic");

    // "Without Liverpool": left out of what nobody told.
    private static bool LeavesOut(Draft draft) =>
        Leanings.Opening(draft) is { } left && left.Is("except") && draft.SaysOnly(f => f == left || f.Names.Count > 0)
        // 物質も除いて: besides what was left out before.
        || draft.Any("also-joins") && draft.Any("except-after") && draft.SaysOnly(f => f.Names.Count > 0, "also-joins", "except-after");

    // "Which ends later?": of what nothing in the message names.
    private static bool Compares(Draft draft) =>
        draft.Any("super") && !draft.Any("will") && !draft.Any("ordinal") && draft.NamesNothing() && draft.TellsNoTime() && !draft.Any("noun") && !draft.Any("dimension");

    // "Is it trilateral?", 是跟MS的吗: what it is asked of is not told.
    private static bool AsksWhatItIs(Draft draft) =>
        YesNo.IsWhatItIs(draft)
        || draft.Facts is [var opens, .., var ends] && opens.Is("subject", "of-date") && ends.AsksWhether && draft.Facts.All(f => f.Names.All(n => n.Kind == NameKind.Unit)) && !draft.Any("noun");

    // 韩国的呢: in Chinese the word stands last.
    private static bool Trails(Draft draft) =>
        draft.Facts is [.., var closing] && closing.Is("follow", "and")
        && draft.SaysOnly(f => f == closing || f.Names.Count > 0 && !f.Names.Any(n => n.Kind is NameKind.Institution or NameKind.Elsewhere));

    // "Its end date?", "details", "in which countries?", "department-level or not?", "when does it end?": nothing but what is to be told of it.
    private static bool NamesAspect(Draft draft) =>
        FollowUps.NamesDate(draft)
        || draft.SaysOnly(f => f.IsOneOf("dimension", "level", "ask.which") && !f.Is("noun"), "list", "profile", "chat", "or")
        || draft.Any("ask", "when") && draft.TellsNoTime() && draft.SaysOnly("ask.when", "event", "follow.and");

    // 締結日は?, 今も有効?, 件数で, 内容は, 協定は?, 去年は?: a date, a state, a number, a bare noun or time, and no row that it is of.
    private static bool TellsOfNothing(Draft draft)
    {
        var said = draft.Facts.Where(f => !f.IsOneOf("filler", "follow.and", "chat")).ToList();
        return said.Count > 0
            && (said.TrueForAll(f => f.Time is not null || f.Is("noun") && !f.Is("ask")) || Dates(said) || AsksOfDate(draft, said) || IsNumber(said) || AsksState(draft, said));
    }

    // 協定の期限, 協定は結んだ: the noun tells no more of which.
    private static bool Dates(List<Fact> said) =>
        said.Count > 1 && said[0].Is("noun", "agreement") && said.Skip(1).All(f => f.Names.Count == 0 && f.Time is null && (f.Is("event-noun") || f.Is("event", "sign") || f.AsksWhether));

    // 期限は10月末まで大丈夫?, 12月还有效吗: of an end date, or a state on a day, that no row is told with.
    private static bool AsksOfDate(Draft draft, List<Fact> said) =>
        YesNo.AsksYesNo(draft)
        && (said[0].Is("event-noun") && !draft.Any("noun") && said.TrueForAll(f => f.Names.Count == 0 && (f.Time is not null || f.IsOneOf("event", "status", "ask")))
            || draft.Any("status") && said.TrueForAll(f => f.Names.Count == 0 && (f.Time is not null || f.IsOneOf("status", "still") || f.Is("ask") && !f.Is("noun"))));

    private static bool IsNumber(List<Fact> said) =>
        said.TrueForAll(f => f.Number is not null || f.IsOneOf("participants", "super.most", "at-least", "at-most", "more-than", "less-than", "number", "dimension"));

    private static bool AsksState(Draft draft, List<Fact> said) =>
        (draft.Any("event-noun") || draft.Any("profile") || draft.Any("ask", "status") || draft.Any("ask", "count") || draft.Any("status") && YesNo.AsksYesNo(draft))
        && said.TrueForAll(f => f.Names.Count == 0 && f.Time is null && f.IsOneOf("event", "event-noun", "status", "still", "ask", "profile", "all"));

    // "And how many are valid?", said when nothing has been understood yet: of what the message before spoke of.
    private static bool IsOfNoRows(Draft draft) =>
        draft.Facts.All(f => f.Names.Count == 0 && f.Time is null && (!f.Is("noun") || f.Is("ask")) && !Subjects.Any(f.Is)) && (draft.Any("ask") || draft.Any("event") || draft.Any("status") || draft.Any("level"));
}
