using PartnerBot.Reading.Time.Grammar;
using PartnerBot.Reading.Time.Rules.Chinese;
using PartnerBot.Reading.Time.Rules.English;
using PartnerBot.Reading.Time.Rules.French;
using PartnerBot.Reading.Time.Rules.Japanese;

namespace PartnerBot.Reading.Time;

/// <summary>The languages in which times are read: words and rules of each.</summary>
internal static class TimeLanguages
{
    private static readonly Dictionary<string, TimeGrammar> _byCode = new(StringComparer.Ordinal)
    {
        ["en"] = new("English", EnglishRules.All),
        ["fr"] = new("French", FrenchRules.All, FrenchElisions.Written),
        ["ja"] = new("Japanese", JapaneseRules.All),
        ["zh"] = new("Chinese", ChineseRules.All),
    };

    public static TimeGrammar? Find(string code) => _byCode.GetValueOrDefault(code);
}
