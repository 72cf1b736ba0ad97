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
    public static bool LackRows(Draft draft, bool first) => Leans(draft) || first && NamesNothing(draft);

    /// <summary>"France?", "and in 2026?", "expired ones?": nothing but conditions, to stand in the place of those before.</summary>
    public static bool AreConditions(Draft draft) =>
        draft.Facts.Any(f => IsCondition(f) && (!IsState(f) || !Leans(draft))) && !draft.Facts.Any(f => f.AsksWhether) && draft.Facts.All(f => IsCondition(f) || f.Is("filler") || f.Is("chat") || f.Is("ones") || f.Is("with") || f.Is("locative") || f.Is("locative-after") || f.Is("follow", "and") || f.Is("follow", "correct") || f.Is("and") || f.Is("or") || f.Is("also-joins"));

    /// <summary>"And Kyoto?": conditions that go on with the message before, answered or not.</summary>
    public static bool GoOn(Draft draft) =>
        AreConditions(draft) && (Leanings.Opening(draft)?.Is("follow", "and") == true || draft.Facts[^1].Is("follow", "and"));

    /// <summary>"And expired?", "and those still in preparation?": nothing but a state, and no day that it is of.</summary>
    public static bool AreStates(Draft draft) =>
        draft.Facts.Any(f => IsState(f) && !f.Is("level")) && draft.Facts.All(f => IsState(f) && !f.Is("still") || f.Is("filler") || f.Is("ones") || f.Is("follow", "and") || f.Is("ask", "count"));

    /// <summary>"With which institution?", and nothing else.</summary>
    public static bool AsksWithWhom(Draft draft) =>
        Leanings.Opening(draft) is { } with && with.Is("with") && draft.Facts.All(f => f.Is("filler") || f.Is("ask", "which") || f.Is("noun", "institution") || f.Is("noun", "partner"));

    private static bool IsCondition(Fact fact) =>
        fact.Names.Count > 0 && !fact.Names.All(n => n.Kind == NameKind.Unknown) || fact.Time is not null || IsState(fact);

    // A state is asked of rows that were told of, too: "still valid?"
    private static bool IsState(Fact fact) => fact.Is("status") || fact.Is("level") || fact.Is("event", "expired");

    private static bool Leans(Draft draft) =>
        (draft.Any("pronoun") || draft.Any("both")) && draft.Facts.All(f => f.Names.All(n => n.Kind == NameKind.Unit)) || Leanings.PointsAtOne(draft) is not null || draft.Any("follow", "only") && !draft.Any("noun") && !draft.Any("event")
        || (draft.Any("ask", "until") || draft.Any("ask", "since")) && draft.Facts.All(f => f.Names.Count == 0)
        // "All still valid?", "how many?", "and is it over?": of rows that nothing in the message names.
        || Leanings.Opening(draft) is { } first && (first.Is("all") || first.Is("follow", "and") || first.Is("ones") || first.Is("including-name") || first.Is("order") || first.Is("ask", "count")) && draft.Facts.All(f => f.Names.Count == 0 && (f.Time is null || first.Is("follow", "and") || first.Is("ask", "count"))) && !draft.Any("noun") && !draft.Any("topic")
        // "Which ends later?", "is it trilateral?": of what nothing in the message names.
        || draft.Any("super") && !draft.Any("will") && draft.Facts.All(f => f.Names.Count == 0 && f.Time is null && !f.Is("ordinal")) && !draft.Any("noun") && !draft.Any("dimension")
        || YesNo.IsWhatItIs(draft)
        // 是跟MS的吗: what it is asked of is not told.
        || draft.Facts is [var opens, .., var ends] && opens.Is("subject", "of-date") && ends.AsksWhether && draft.Facts.All(f => f.Names.All(n => n.Kind == NameKind.Unit)) && !draft.Any("noun")
        // "With which institutions?"
        || AsksWithWhom(draft)
        // 韩国的呢: in Chinese the word stands last.
        || draft.Facts is [.., var closing] && closing.Is("follow", "and") && draft.Facts.All(f => f == closing || f.Names.Count > 0 && !f.Names.Any(n => n.Kind is NameKind.Institution or NameKind.Elsewhere) || f.Is("filler"))
        // "Without Liverpool": left out of what nobody told.
        || Leanings.Opening(draft) is { } left && left.Is("except") && draft.Facts.All(f => f == left || f.Names.Count > 0 || f.Is("filler"))
        // "Is it still valid then?": of what nothing in the message names.
        || draft.Any("then") && draft.Facts.All(f => f.Names.Count == 0 && f.Time is null)
        // 其中法国的: of rows that nothing in the message names.
        || draft.Any("partitive")
        // 物質も除いて: besides what was left out before.
        || draft.Any("also-joins") && draft.Any("except-after") && draft.Facts.All(f => f.Names.Count > 0 || f.Is("also-joins") || f.Is("except-after") || f.Is("filler"))
        // "And for the other one?"
        || (draft.Any("other") || draft.Any("rest")) && draft.Facts.All(f => f.Names.Count == 0) && !draft.Any("noun")
        // "Its end date?", "details", "in which countries?", "department-level or not?": nothing but what is to be told of it.
        || FollowUps.NamesDate(draft) || draft.Facts.All(f => f.Is("list") || f.Is("profile") || f.Is("filler") || f.Is("chat") || f.Is("or") || (f.Is("dimension") || f.Is("level") || f.Is("ask", "which")) && !f.Is("noun"))
        // "When does it end?", without the "it": nothing but the date.
        || draft.Any("ask", "when") && draft.Facts.All(f => f.Is("ask", "when") || f.Is("filler") || f.Is("follow", "and"))
        || draft.Any("ask", "when") && draft.Any("event") && draft.Facts.All(f => f.Is("ask", "when") || f.Is("event") || f.Is("filler") || f.Is("follow", "and")) && draft.Facts.All(f => f.Time is null)
        || TellsOfNothing(draft);

    // 締結日は?, 今も有効?, 件数で, 内容は, 協定は?, 去年は?: a date, a state, a number, a bare noun or time, and no row that it is of.
    private static bool TellsOfNothing(Draft draft)
    {
        var said = draft.Facts.Where(f => !f.Is("filler") && !f.Is("follow", "and") && !f.Is("chat")).ToList();
        return said.Count > 0 && (said.TrueForAll(f => f.Time is not null || f.Is("noun") && !f.Is("ask"))
            // 協定の期限, 協定は結んだ: the noun tells no more of which.
            || Dates(said)
            // 期限は10月末まで大丈夫?: of an end date that none of the rows before tell.
            || said[0].Is("event-noun") && YesNo.AsksYesNo(draft) && !draft.Any("noun") && said.TrueForAll(f => f.Names.Count == 0 && (f.Time is not null || f.Is("event") || f.Is("status") || f.Is("ask")))
            // 12月还有效吗: a state on a day.
            || draft.Any("status") && YesNo.AsksYesNo(draft) && said.TrueForAll(f => f.Names.Count == 0 && (f.Time is not null || f.Is("status") || f.Is("still") || f.Is("ask") && !f.Is("noun")))
            || said.TrueForAll(f => f.Is("participants") || f.Is("super", "most") || f.Is("at-least") || f.Is("at-most") || f.Is("more-than") || f.Is("less-than") || f.Is("number") || f.Number is not null || f.Is("dimension"))
            || said.TrueForAll(f => f.Names.Count == 0 && f.Time is null && (f.Is("event") || f.Is("event-noun") || f.Is("status") || f.Is("still") || f.Is("ask") || f.Is("profile") || f.Is("all")))
                && (draft.Any("event-noun") || draft.Any("profile") || draft.Any("ask", "status") || draft.Any("ask", "count") || draft.Any("status") && YesNo.AsksYesNo(draft)));
    }

    private static bool Dates(List<Fact> said) =>
        said.Count > 1 && said[0].Is("noun", "agreement") && said.Skip(1).All(f => f.Names.Count == 0 && f.Time is null && (f.Is("event-noun") || f.Is("event", "sign") || f.AsksWhether));

    // "And how many are valid?", said when nothing has been understood yet: of what the message before spoke of.
    private static bool NamesNothing(Draft draft) =>
        draft.Facts.All(f => f.Names.Count == 0 && f.Time is null && (!f.Is("noun") || f.Is("ask")) && !Subjects.Any(f.Is)) && (draft.Any("ask") || draft.Any("event") || draft.Any("status") || draft.Any("level"));
}
