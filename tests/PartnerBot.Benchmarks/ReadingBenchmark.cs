using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PartnerBot.Reading;
using PartnerBot.Register;
using PartnerBot.Stores;

namespace PartnerBot.Benchmarks;

/// <summary>Reading one question, from its text to its query: each question of a folder of cases by itself, in the register that comes with the bot and among 100,000 institutions.</summary>
internal static class ReadingBenchmark
{
    private const int Rounds = 20;

    /// <param name="folder">Question cases, ../shared/questions/dev.</param>
    /// <param name="names">The extract of real names, ../shared/names/ror_edu_compact.json.</param>
    public static int Run(string folder, string names)
    {
        var questions = Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(Read).ToList();
        Console.WriteLine("   median       p95       p99 microseconds; processor, KB and times each      what");
        Measure("132 institutions", Vocabulary.Of(SampleRegister.Load()), questions);
        Measure("100,000 institutions", NameLookups.Grown(names), questions);
        return 0;
    }

    private static void Measure(string what, Vocabulary vocabulary, List<(string Language, Question Question)> questions)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var reader = new Reader(vocabulary);
        reader.Read(questions[0].Question, Conversation.Fresh);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: reader made in {clock.Elapsed.TotalSeconds:0.0} s, {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0} MB"));
        foreach (var (_, question) in questions.Concat(questions))
            reader.Read(question, Conversation.Fresh);
        foreach (var language in questions.GroupBy(q => q.Language).OrderBy(g => g.Key, StringComparer.Ordinal))
            Report($"{what}, {language.Key}", [.. language.Select(q => q.Question)], q => reader.Read(q, Conversation.Fresh).Unused.Count);
        Report($"{what}, reference: folding the text alone", [.. questions.Select(q => q.Question)], q => FoldedText.Of(q.Text).Folded.Length);
        GC.KeepAlive(reader);
    }

    private static void Report(string what, List<Question> questions, Func<Question, int> read)
    {
        var times = new List<double>(questions.Count * Rounds);
        var (bytes, processor) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var question in questions)
            {
                var start = Stopwatch.GetTimestamp();
                read(question);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }

        processor = Environment.CpuUsage.TotalTime - processor;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times[times.Count / 2],9:0} {times[times.Count * 95 / 100],9:0} {times[times.Count * 99 / 100],9:0} {processor.TotalMicroseconds / times.Count,9:0} {bytes / 1024.0 / times.Count,9:0.0} {Rounds,6}  {what}, {questions.Count} questions"));
    }

    private static (string Language, Question Question) Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var locale = root.GetProperty("locale").GetString()!;
        var day = DateOnly.ParseExact(root.GetProperty("as_of").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var home = root.TryGetProperty("home", out var set) ? set.GetString() : null;
        return (locale[..2], new Question(root.GetProperty("turns")[0].GetString()!, locale, day, home));
    }
}
