using PartnerBot.Queries;
using PartnerBot.Reading.Meaning;
using PartnerBot.Reading.Words;

namespace PartnerBot.Reading;

/// <summary>Partners that share a name and are told apart by their city.</summary>
internal static class Namesakes
{
    /// <summary>ENSリヨンは? - パリの方は?: the other one that is called so, or the one of several told of, where its name tells the city; null where it is the city that is meant.</summary>
    public static Among? In(Draft draft, Condition fresh, Query last)
    {
        if (fresh is not Among { Field: Field.City, Values: [var city] } || !draft.Any("one-of-namesakes") || last.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.Partner)?.Values is not { } told)
            return null;
        var namesakes = told.Count > 1 ? told : draft.Scope.Partners.Where(p => p != told[0] && Called(p) == Called(told[0]));
        if (namesakes.Where(p => Tokenizer.Texts(draft.Scope.ById[p].Name).Contains(FoldedText.FoldWord(city))).ToList() is not [var only])
            return null;
        draft.Assumptions.Add(new Assumption(AssumptionKind.ShortName, draft.Facts.First(f => f.Names.Any(n => n.Ids.Contains(city))).Surface, draft.Scope.ById[only].Name));
        return new Among(Field.Partner, only);

        string Called(string id) => string.Join(' ', Tokenizer.Texts(draft.Scope.ById[id].Name).Take(2));
    }
}
