using System.Text;
using PartnerBot.Reading;
using PartnerBot.Register;
using PartnerBot.Stores;

namespace PartnerBot.Tests.Reading;

/// <summary>Any text at all is read without an exception.</summary>
public sealed class AnyTextTests
{
    private const int Texts = 100_000;

    private static readonly string[] Pieces =
    [
        "agreements", "expire", "in 2025", "not", "except", "France", "which", "how many", "協定", "満了", "以外", "有効", "哪些", "到期", "除了", "的", "accords", "sauf", "expirent",
        "NAIST", "TUM", "2025年", "令和7年", "31/12/2025", "between", "and", "or", "the second one", "'; DROP TABLE agreements;--", "{\"a\":[1,2", "<script>", "\u202Eabc", "\u0000", "😀", "\uD800",
        "\uDC00", "a\u0301\u0301\u0301", "ｶﾞｷﾞ", "ﷺ", "\r\n", "?", ".", ",", "by", "per", "country", "most", "99999999999", "-1", "％", "ABC-123", "l'", "d'ici", "  ",
    ];

    [Fact]
    public void Any_text_is_read_without_an_exception()
    {
        var reader = new Reader(Vocabulary.Of(SampleRegister.Load()));
        var random = new Random(7);
        var conversation = Conversation.Fresh;
        for (var i = 0; i < Texts; i++)
        {
            var text = Text(random);
            var question = new Question(text, Locale(random), new DateOnly(2026, 3, 2), random.Next(3) == 0 ? null : "naist");
            var reading = reader.Read(question, conversation);
            Assert.True(reading is not null, text);
            conversation = reading is Understood understood ? new Conversation { Last = understood.Query, Shown = ["naist-0001"] } : reading is Unclear unclear ? conversation with { Pending = unclear } : conversation;
        }
    }

    private static string Locale(Random random) => new[] { "en", "ja", "fr", "zh", "", "xx" }[random.Next(6)];

    // Mostly short, as people type; some up to the longest that is read.
    private static string Text(Random random)
    {
        var length = random.Next(200) == 0 ? random.Next(2000) : random.Next(60);
        var text = new StringBuilder();
        while (text.Length < length)
        {
            if (random.Next(4) == 0)
                text.Append((char)random.Next(1, 0xFFFF));
            else
                text.Append(Pieces[random.Next(Pieces.Length)]);
            if (random.Next(2) == 0)
                text.Append(' ');
        }

        return text.ToString();
    }
}
