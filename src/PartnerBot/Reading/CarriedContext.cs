using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>"Is it valid then?", "and this year?": what the question before lends to a message before it is refined - the day, the date meant, the kind of row.</summary>
internal static class CarriedContext
{
    /// <summary>What "then" is taken for.</summary>
    public const string DayToldOf = "the day told of";

    /// <summary>Before refining: a bare time means the date that the last question was about.</summary>
    public static void Prepare(Draft draft, Conversation conversation, Query last)
    {
        var found = FoundGroups.Mark(draft, conversation, last);
        // "Is it valid then?", said of the journey told of before.
        if (!found && (draft.Any("then") || draft.Any("until-then")) && draft.TellsNoTime())
        {
            draft.TripDay = conversation.TripDay ?? last.Where.OfType<StatusOn>().FirstOrDefault()?.Day;
            foreach (var then in draft.All("then").Where(_ => draft.TripDay is not null))
                then.Use(DayToldOf);
        }

        // "I'm off to Munich in June." - "Will it be valid?"
        else if (conversation.TripDay > draft.Today && (draft.Any("will") && draft.Any("pronoun") || Leanings.PointsAtOne(draft) is not null) && draft.TellsNoTime())
        {
            draft.TripDay = conversation.TripDay;
        }

        // 9月にタイに出張します - 協定は全部有効?: on the journey.
        if (draft.TripDay is null && conversation.TripDay > draft.Today && Leanings.OnJourney(draft, conversation, last))
            draft.TripDay = conversation.TripDay;
        PickedRows.Mark(draft, last);
        // それぞれいつ失効?: the rows tell the date of each.
        foreach (var each in draft.All("both").Where(f => f.Is("group") && (draft.Any("ask", "when") || draft.Any("ask", "since") || draft.Any("ask", "until")) && conversation.Shown.Count > 1))
            each.Use("of each");
        foreach (var those in draft.All("partitive"))
            those.Use("of those told of");
        // "Without the country": what the dropped condition is called.
        foreach (var fact in draft.All("dimension").Where(d => draft.Any("follow", "drop") && last.Where.Any(c => DroppedConditions.Tells(d.Value("dimension")!, c))))
            fact.Use("dropped");
        foreach (var lifted in DroppedConditions.Lifted(draft).Where(d => last.Where.Any(c => DroppedConditions.Tells(d.Value("dimension")!, c))))
            lifted.Use("lifted");
        Opposites.Mark(draft, conversation, last);
        ComparedWithBefore.Mark(draft, last);
        // "And overall?": wherever and with whomever.
        if (!draft.Any("total") && draft.Facts.All(f => f.Is("overall") || f.Is("filler") || f.Is("follow", "and") || f.Is("chat")))
        {
            foreach (var everywhere in draft.All("overall"))
                everywhere.Use(CarriedConditions.Everywhere);
        }

        // "All three", "the oldest of the three", where three are shown.
        foreach (var number in draft.Facts.Where(f => (f.Number ?? Numbers.Said(f)) == conversation.Shown.Count && draft.Facts.Any(a => a.Is("all") && a.End == f.First || a.Is("super") && a.End == f.First - 1 && draft.Facts.Any(of => of.First == a.End && of.Is("filler")))))
            number.Use("as many as shown");
        draft.LastAhead = last.Where.Any(c => c is StatusOn { Values: ["active"], Day: var until } && until > draft.Today || c is Within { Field: Field.Expires, Range.From: { } from } && from == draft.Today);
        draft.LastBehind = last.Where.Any(c => c is Within { Field: Field.Expires, Range.To: { } to } && to <= draft.Today.AddDays(1));
        draft.LastEnded = last.Where.Any(c => c is StatusOn { Values: var values } && values.All(v => v == AgreementStatus.UnderRenewal || v == AgreementStatus.Expired && conversation.Focus == Focus.Expiry));
        draft.LastGroup = last.Group;
        draft.LastOrder = last.Order;
        draft.LastFocus = conversation.Focus;
        draft.LastKind = last.Where.Any(c => Aspects.Inner(c) is Among { Field: Field.Kind or Field.PartnerKind });
        draft.LastListed = last is { Group: null, Operation: Operation.List };
        draft.LastOf = last.Operation is Operation.Earliest or Operation.Latest ? last.Of : null;
        // 誰が来た, said of agreements: who came is told by the activities.
        if (draft.Any("event") || draft.All("noun").Any(n => !n.Is("ask")) && !TellsOfGuests(draft, last) || draft.Any("participants") && last.Target is Target.Agreements or Target.Institutions)
            return;
        // "Expiring soon?" - "and this year?": the span takes the place of the six months.
        var soon = last.Where.Any(c => c is StatusOn { Values: ["expiring"] });
        draft.TimeField = soon ? Field.Expires : last.Where.Select(Aspects.Inner).OfType<Within>().Select(w => (Field?)w.Field).FirstOrDefault();
        draft.LastStatus = draft.TimeField is null ? last.Where.OfType<StatusOn>().Select(s => (ValueList<string>?)s.Values).FirstOrDefault() : null;
        // 去年の今頃は何件有効でしたか - 今は?: the same of today.
        if (draft.LastStatus is { } status && draft.All("now").FirstOrDefault() is { } now && draft.Facts.All(f => f == now || f.Is("filler") || f.Is("follow", "and")))
            draft.Add(now, new StatusOn(draft.Today, status));
        // "And the funding?", "how many theses?" - "and publications?": a published figure is no row of the last answer, and another figure another row.
        var figure = draft.Facts.Any(f => f.Value("topic") is "funding" or "theses" or "publications");
        if ((!draft.Any("noun") && !draft.Any("activity-kind") || TellsOfGuests(draft, last)) && !figure)
            draft.Target = last.Target;
    }

    /// <summary>2015年5月に誰が来た - フランスの学校もいた?: of those who came.</summary>
    public static bool TellsOfGuests(Draft draft, Query last) =>
        last is { Target: Target.Activities, Group: null } && draft.Any("noun", "institution") && draft.Facts.Any(f => f.Names.Count > 0)
            && draft.Facts.All(f => f.Names.Count > 0 && f.Names.All(n => n.Kind is Names.NameKind.Country or Names.NameKind.Region) || f.Is("noun", "institution") || f.Is("filler") || f.Is("also-joins") || f.AsksWhether || f.Is("follow", "and") || f.Is("activity-kind", "visit"));
}
