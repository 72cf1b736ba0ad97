using PartnerBot.Answers.Headlines;
using PartnerBot.Answers.Voices;
using PartnerBot.Register;

namespace PartnerBot.Answers;

/// <summary>Rows whose imprecise date could equal or beat the winner of latest or earliest, said beside it.</summary>
internal static class Rivals
{
    public static IEnumerable<string> Of(Telling telling)
    {
        var count = telling.Result.AlsoPossible.Count;
        if (count == 0)
            yield break;
        var known = telling.Background.Where(row => telling.Result.AlsoPossible.Contains(row.Id)).ToList();
        yield return Tidy.Sentence(known.Count == count
            ? telling.Voice.Say("rivals", ("count", count), ("names", telling.Voice.And([.. known.Select(row => Subject.Parties(telling.Voice, row))])))
            : telling.Voice.Say("rivals.count", ("count", count)));
    }
}
