using System.Text;

namespace PartnerBot.Reading.Names;

/// <summary>Folds the ways of writing a foreign name in katakana: エディンバラ and エジンバラ, リヴァプール and リバプール, ライデン and ライデーン.</summary>
internal static class KanaKey
{
    private static readonly (string From, string To)[] Digraphs =
    [
        ("ヴァ", "バ"), ("ヴィ", "ビ"), ("ヴェ", "ベ"), ("ヴォ", "ボ"), ("ヴュ", "ビユ"), ("ヴ", "ブ"),
        ("ティ", "チ"), ("ディ", "ジ"), ("トゥ", "ツ"), ("ドゥ", "ズ"), ("デュ", "ジユ"), ("テュ", "チユ"), ("ツィ", "チ"),
        ("シェ", "セ"), ("ジェ", "ゼ"), ("チェ", "チエ"), ("イェ", "エ"), ("ウィ", "ウイ"), ("ウェ", "ウエ"), ("ウォ", "ウオ"),
        ("クァ", "カ"), ("クォ", "コ"), ("グァ", "ガ"), ("ヂ", "ジ"), ("ヅ", "ズ"), ("ヲ", "オ"),
    ];

    public static bool IsKatakana(char c) => c is (>= '\u30A1' and <= '\u30FA') or 'ー' or 'ヽ' or 'ヾ';

    public static string Of(ReadOnlySpan<char> katakana)
    {
        var key = new StringBuilder(katakana.Length);
        for (var at = 0; at < katakana.Length;)
            at += AppendOne(katakana[at..], key);
        return key.Length == 0 ? katakana.ToString() : key.ToString();
    }

    private static int AppendOne(ReadOnlySpan<char> rest, StringBuilder key)
    {
        foreach (var (from, to) in Digraphs)
        {
            if (rest.StartsWith(from, StringComparison.Ordinal))
            {
                key.Append(to);
                return from.Length;
            }
        }

        if (rest[0] is not ('ー' or 'ッ'))
            key.Append(Large(rest[0]));
        return 1;
    }

    private static char Large(char c) => c switch
    {
        'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' or 'ャ' or 'ュ' or 'ョ' or 'ヮ' => (char)(c + 1),
        _ => c,
    };
}
