using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Older than 15 years", "running for over ten years", "less than 3 years old": a range of signing dates.</summary>
internal static class Ages
{
    public static void Apply(Draft draft)
    {
        for (var i = 1; i + 1 < draft.Facts.Count; i++)
        {
            var number = draft.Facts[i];
            if ((number.Number ?? Numbers.Said(number)) is not { } years || !draft.Facts[i + 1].Is("dimension", "year") || number.Used)
                continue;
            var compared = draft.Facts[i - 1];
            if (!compared.Is("age") || !compared.Is("age", "older") && !compared.Is("age", "younger"))
                continue;
            var day = draft.Today.AddYears(-years);
            var range = compared.Is("age", "younger") ? new DateRange(day, null) : new DateRange(null, compared.Is("at-least") ? day.AddDays(1) : day);
            draft.Add(number, new Within(Field.Signed, range));
            compared.Use("age");
            draft.Facts[i + 1].Use("age");
        }

        foreach (var fact in draft.All("age"))
            fact.Use("age");
    }
}
