using PartnerBot.Conversations;
using PartnerBot.Digests;
using PartnerBot.Digests.Calendar;
using PartnerBot.Digests.Content;
using PartnerBot.Reading;
using PartnerBot.Stores;
using PartnerBot.Stores.Memory;

namespace PartnerBot.Web.Tests.Digests;

/// <summary>Editions of the sample register on real dates, in every language.</summary>
public static class SampleEditions
{
    private static readonly (string Language, string All, string Counts)[] Questions =
    [
        ("en", "all agreements", "how many agreements per country?"),
        ("fr", "tous les accords", "combien d'accords par pays ?"),
        ("ja", "すべての協定", "国別の協定数は?"),
        ("zh", "所有协议", "每个国家有多少份协议?"),
        ("zh-Hant", "所有協議", "每個國家有多少份協議?"),
    ];

    private static readonly Lazy<Task<IReadOnlyDictionary<string, EditionText>>> Written = new(WriteAllAsync);

    /// <summary>By kind and language: lead-ja.</summary>
    public static Task<IReadOnlyDictionary<string, EditionText>> All => Written.Value;

    private static async Task<IReadOnlyDictionary<string, EditionText>> WriteAllAsync()
    {
        var store = new MemoryStore(SampleRegister.Load());
        var vocabulary = await store.ReadVocabularyAsync(CancellationToken.None);
        var author = new EditionAuthor(new Dialogue(store, vocabulary), store, vocabulary);
        var editions = new Dictionary<string, EditionText>();
        foreach (var (language, all, counts) in Questions)
        {
            var first = await WriteAsync(all, null, null, 8);
            editions[$"lead-{language}"] = await WriteAsync(all, first, 8, 29);
            editions[$"quiet-{language}"] = await WriteAsync(all, await WriteAsync(all, null, null, 16), 16, 16);
            editions[$"counts-{language}"] = await WriteAsync(counts, null, null, 8);
            editions[$"reminder-{language}"] = await author.WriteAsync(Digest(all, language) with { RemindDays = 30 }, new DateOnly(2024, 4, 29), "naist", new DateOnly(2024, 4, 22), null, CancellationToken.None);

            Task<EditionText> WriteAsync(string question, EditionText? last, int? lastDay, int day) => author.WriteAsync(
                Digest(question, language), new DateOnly(2024, 4, day), "naist", lastDay is { } before ? new DateOnly(2024, 4, before) : null, last?.Marks, CancellationToken.None);
        }

        return editions;
    }

    private static Subscription Digest(string question, string language) => new()
    {
        Id = "2",
        Owner = "msteams/c1",
        Conversation = "msteams/c1",
        Asked = new Asked([new PastTurn(question, language, new DateOnly(2024, 4, 1))], "agreements"),
        Language = language,
        Schedule = new Schedule(new Weekly([DayOfWeek.Monday]), new TimeOnly(9, 0), "Asia/Tokyo"),
        Created = new DateTimeOffset(2024, 4, 1, 0, 0, 0, TimeSpan.Zero),
        Since = new DateTimeOffset(2024, 4, 1, 0, 0, 0, TimeSpan.Zero),
    };
}
