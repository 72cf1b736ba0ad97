using PartnerBot.Queries;
using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>以前は有効だった協定, 曾经有协议的学校: what once was, and is no more.</summary>
internal static class Formerly
{
    public static void Apply(Draft draft)
    {
        foreach (var once in draft.All("formerly").Where(f => !f.Used))
        {
            // 去悉尼之前: before the journey.
            if (draft.Facts.LastOrDefault(f => f.End <= once.First && f.Names.Count == 0) is { } goes && goes.Is("trip") && draft.Facts.All(f => f.First < goes.End || f.End > once.First || f.Names.Count > 0))
                continue;
            var said = draft.Facts.Where(f => f.Sentence == once.Sentence && f != once).ToList();
            // 双学位之前有哪些协议: before an agreement whose day no word tells.
            if (once.Is("relative") && said.Exists(f => f.End == once.First && f.Is("type")) && said.Exists(f => f.First >= once.End && f.Is("noun", "agreement")))
            {
                draft.Refuse(DeclineReason.NotUnderstood, said.First(f => f.End == once.First).Surface + once.Surface);
                continue;
            }

            // 以前から有効な: from then on. Of one partner, all that there was is told.
            if (said.Exists(f => f.First == once.End && f.Is("onward")) || said.Exists(f => f.Time is not null || f.Names.Any(n => n.Kind == Names.NameKind.Institution)))
                continue;
            var active = draft.Where.FindIndex(c => c is StatusOn { Values: ["active"] } now && now.Day == draft.Today);
            if (active >= 0)
                draft.Where[active] = new StatusOn(draft.Today, ["expired"]);
            else if (Exists(said) && !draft.Where.OfType<StatusOn>().Any())
                draft.Where.Add(new StatusOn(draft.Today, ["expired"]));
            else
                continue;
            once.Use("expired");
        }
    }

    // 曾经有过协议: nothing is said of it but that it was there.
    private static bool Exists(List<Fact> said) =>
        said.Exists(f => f.Is("noun", "agreement") || f.Is("noun", "partner")) && !said.Exists(f => f.Is("event") && !f.Is("event-noun") || f.Is("status") || f.Is("unrenewed") || f.Is("activity-kind") || f.Is("noun", "activity") || f.Is("super") || f.Is("topic"));
}
