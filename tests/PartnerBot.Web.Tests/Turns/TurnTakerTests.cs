using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Answers;
using PartnerBot.Keeping;
using PartnerBot.Reading;
using PartnerBot.Register;
using PartnerBot.Stores;
using PartnerBot.Web.Tests.Hosting;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Tests.Turns;

public sealed class TurnTakerTests
{
    private const string Apology = "cannot be read at the moment";

    private static readonly RegisterContents Sample = SampleRegister.Load();

    private readonly ChangingRegister _register = new(Sample);
    private readonly QuickClock _clock = new();

    [Fact]
    public async Task a_register_that_hangs_costs_a_turn_and_the_next_one_is_answered()
    {
        await using var bot = await StartAsync();
        var hangs = new TaskCompletionSource();
        _register.BeforeAnswer = () => hangs.Task;
        _clock.Hurries = true;
        Assert.Contains(Apology, await AskAsync(bot, "agreements with France"), StringComparison.Ordinal);
        _register.BeforeAnswer = () => Task.CompletedTask;
        _clock.Hurries = false;
        Assert.DoesNotContain(Apology, await AskAsync(bot, "agreements with France"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_register_that_blocks_its_caller_costs_a_turn_as_well()
    {
        await using var bot = await StartAsync();
        using var hangs = new ManualResetEventSlim();
        _clock.Hurries = true;
        _register.BeforeAnswer = () =>
        {
            hangs.Wait();
            return Task.CompletedTask;
        };
        Assert.Contains(Apology, await AskAsync(bot, "agreements with France"), StringComparison.Ordinal);
        hangs.Set();
    }

    [Fact]
    public async Task a_turn_that_came_too_late_is_not_what_the_next_one_follows()
    {
        await using var bot = await StartAsync();
        await AskAsync(bot, "agreements with France");
        var hangs = new TaskCompletionSource();
        _register.BeforeAnswer = () => hangs.Task;
        _clock.Hurries = true;
        await AskAsync(bot, "agreements with Germany");
        hangs.SetResult();
        _register.BeforeAnswer = () => Task.CompletedTask;
        _clock.Hurries = false;
        Assert.Contains("country = FR", await QueryAsync(bot, "how many are they?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task names_that_hang_leave_the_turn_the_old_ones()
    {
        await using var bot = await StartAsync();
        _register.BeforeNames = () => new TaskCompletionSource().Task;
        Assert.DoesNotContain(Apology, await AskAsync(bot, "agreements with France"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task after_an_import_the_new_names_are_known_without_a_restart()
    {
        await using var bot = await StartAsync();
        Assert.Contains("Zzyzx", await AskAsync(bot, "do we have an agreement with Zzyzx University?"), StringComparison.Ordinal);
        Assert.Null(await QueryAsync(bot, "agreements with Zzyzx University"));
        _register.Import(With("zzyzx", "Zzyzx University"));
        // Turns do not wait for more than a moment, which on a busy machine is too short to make the new names ready.
        string? query = null;
        for (var asked = 0; query is null && asked < 20; asked++)
            query = await QueryAsync(bot, "agreements with Zzyzx University");
        Assert.Contains("zzyzx", query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_import_between_the_reading_and_the_answer_is_no_misfortune()
    {
        _register.Import(With("zzyzx", "Zzyzx University"));
        await using var bot = await StartAsync();
        var once = 0;
        _register.BeforeAnswer = () =>
        {
            // The name in the question is gone when the question is answered.
            if (once++ == 0)
                _register.Import(Sample);
            return Task.CompletedTask;
        };
        var answer = await AnswerAsync(bot, "agreements with Zzyzx University");
        Assert.Equal(Outcome.Decline, answer.Outcome);
        Assert.Contains("Zzyzx", answer.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_state_that_hangs_is_said_in_time()
    {
        var state = new ObstinateState();
        await using var bot = await BotHost.StartAsync(
            register: _register.Opened with { State = state }, adjust: parts => parts.AddSingleton<TimeProvider>(_clock));
        await bot.SayAsync("agreements with France");
        state.Stop();
        _clock.Hurries = true;
        var reply = Assert.Single(await bot.SayAsync("agreements with Germany"));
        Assert.NotEmpty(reply.Body.GetProperty("summary").GetString()!);
    }

    private Task<BotHost> StartAsync() => BotHost.StartAsync(register: _register.Opened, adjust: parts => parts.AddSingleton<TimeProvider>(_clock));

    private static RegisterContents With(string id, string name) => Sample with
    {
        Institutions = [.. Sample.Institutions, Sample.Institutions.First(i => !i.IsHome) with { Id = id, Name = name, Aliases = [], NamesAsWritten = [], LocalNames = [] }],
    };

    private static async Task<string> AskAsync(BotHost bot, string text) => (await AnswerAsync(bot, text)).Text;

    private static async Task<string?> QueryAsync(BotHost bot, string text) => (await AnswerAsync(bot, text)).Query?.ToString();

    private static async Task<Answer> AnswerAsync(BotHost bot, string text) =>
        (await bot.Parts.GetRequiredService<TurnTaker>().TakeAsync(new Turn("c", new Question(text, "en", new DateOnly(2026, 3, 2), null)), default)).Answer;
}
