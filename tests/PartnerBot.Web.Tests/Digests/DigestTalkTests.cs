using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Digests;
using PartnerBot.Keeping;
using PartnerBot.Reading;
using PartnerBot.Web.Digests;
using PartnerBot.Web.Tests.Channels.Teams.Cards;
using PartnerBot.Web.Tests.Hosting;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Tests.Digests;

/// <summary>Digests as people meet them: through the messages endpoint, on the sample register.</summary>
public sealed class DigestTalkTests
{
    private const string Paris = "Europe/Paris";

    [Theory]
    [InlineData("en-GB", "German agreements", "send me this every Monday at 9", "my digests", "stop 1", "Done", "Stopped")]
    [InlineData("fr-FR", "les accords allemands", "envoie-moi ça chaque lundi à 9h", "mes abonnements", "arrête le numéro 1", "C’est noté", "Arrêté")]
    [InlineData("ja-JP", "ドイツとの協定", "これを毎週月曜9時に送って", "ダイジェスト一覧", "1番を止めて", "承りました", "停止しました")]
    [InlineData("zh-CN", "德国的协议有哪些", "每周一早上九点把这个发给我", "我的订阅", "停止第1个", "已设好", "已停止")]
    [InlineData("zh-TW", "德國的協議有哪些", "每週一早上九點把這個發給我", "我的訂閱", "停止第1個", "已設好", "已停止")]
    public async Task a_digest_is_asked_for_listed_and_stopped(string locale, string question, string wish, string list, string stop, string done, string stopped)
    {
        await using var bot = await HostAsync();
        await SayAsync(bot, question, locale);
        Assert.Contains(done, await SayAsync(bot, wish, locale), StringComparison.Ordinal);
        var made = Assert.Single(await DigestsAsync(bot));
        Assert.Equal(("1", "msteams/c1", new TimeOnly(9, 0), Paris), (made.Id, made.Owner, made.Schedule.At, made.Schedule.Zone));
        Assert.Equal([DayOfWeek.Monday], Assert.IsType<PartnerBot.Digests.Calendar.Weekly>(made.Schedule.Rhythm).Days);
        Assert.Equal("agreements where country = DE", made.Asked.Line);
        Assert.NotNull(made.Next);
        Assert.Contains("1", await SayAsync(bot, list, locale), StringComparison.Ordinal);
        Assert.Contains(stopped, await SayAsync(bot, stop, locale), StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(await DigestsAsync(bot)).Stopped);
    }

    [Fact]
    public async Task the_welcome_makes_the_digest_of_office_leads_with_one_tap_in_each_language()
    {
        foreach (var phrases in PartnerBot.Web.Phrases.KnownPhrases.All)
        {
            await using var bot = await HostAsync();
            await SayAsync(bot, phrases.LeadDigestWish, phrases.Language);
            var made = Assert.Single(await DigestsAsync(bot));
            Assert.Equal(("agreements", phrases.Language, new TimeOnly(9, 0)), (made.Asked.Line, made.Language, made.Schedule.At));
        }
    }

    [Fact]
    public async Task the_button_under_an_answer_makes_a_digest_of_that_answer()
    {
        await using var bot = await HostAsync();
        var answer = Assert.Single(await bot.SayAsync("agreements expiring in the next 6 months")).Card;
        await SayAsync(bot, "French agreements");
        var button = answer.GetProperty("actions").EnumerateArray().Single(a => a.GetProperty("title").GetString() == "Every Monday").GetProperty("data");
        using var pressed = await bot.PostAsync(TeamsSends.Message("", bot.Connector.Url, value: button, entities: Clock));
        var made = Assert.Single(await DigestsAsync(bot));
        Assert.Equal(button.GetProperty("query").GetString(), made.Asked.Line);
        Assert.Contains("Done", bot.Replies[^1].Body.GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("send me this every Monday at 25:00", "no hour of the day")]
    [InlineData("send me this every Monday at 9 Mars time", "no time zone")]
    [InlineData("send me this every Monday at 9 and Thursday at 16:00", "two hours")]
    [InlineData("send me this every hour", "cannot send")]
    [InlineData("send me the number of exchange students every Monday at 9", "No digest was made")]
    [InlineData("stop the German one", "None of the 1 digests")]
    [InlineData("stop 7", "None of the 1 digests")]
    public async Task what_cannot_be_done_is_said_and_changes_nothing(string message, string said)
    {
        await using var bot = await HostAsync();
        await SayAsync(bot, "French agreements");
        await SayAsync(bot, "send me this every Friday at 16:00");
        var before = (await DigestsAsync(bot)).Select(d => (d.Id, d.Next, d.Stopped, d.PausedUntil)).ToList();
        Assert.Contains(said, await SayAsync(bot, message), StringComparison.Ordinal);
        Assert.Equal(before, (await DigestsAsync(bot)).Select(d => (d.Id, d.Next, d.Stopped, d.PausedUntil)));
    }

    [Fact]
    public async Task without_a_question_before_it_this_is_asked_about()
    {
        await using var bot = await HostAsync();
        Assert.Contains("Which question?", await SayAsync(bot, "send me this every Monday at 9"), StringComparison.Ordinal);
        Assert.Empty(await DigestsAsync(bot));
    }

    [Fact]
    public async Task where_no_clock_tells_the_time_zone_it_is_asked_once()
    {
        await using var bot = await HostAsync();
        await bot.SayAsync("German agreements");
        Assert.Contains("time zone", Summary(await bot.SayAsync("send me this every Monday at 9")), StringComparison.Ordinal);
        Assert.Empty(await DigestsAsync(bot));
        Assert.Contains("Asia/Tokyo", Summary(await bot.SayAsync("Tokyo")), StringComparison.Ordinal);
        Assert.Equal("agreements where country = DE", Assert.Single(await DigestsAsync(bot)).Asked.Line);
        await bot.SayAsync("French agreements");
        Assert.Contains("Asia/Tokyo", Summary(await bot.SayAsync("send me this every Tuesday at 10")), StringComparison.Ordinal);
        Assert.Equal(2, (await DigestsAsync(bot)).Count);
    }

    [Fact]
    public async Task which_of_several_is_asked_and_can_be_told_by_number_word_or_day()
    {
        await using var bot = await HostAsync();
        foreach (var (question, when) in new[] { ("German agreements", "every Monday at 9"), ("French agreements", "every Tuesday at 9"), ("Vietnamese agreements", "every Friday at 9") })
        {
            await SayAsync(bot, question);
            await SayAsync(bot, $"send me this {when}");
        }

        Assert.Contains("Which of the 3", await SayAsync(bot, "stop"), StringComparison.Ordinal);
        await SayAsync(bot, "2");
        Assert.Equal(["2"], (await DigestsAsync(bot)).Where(d => d.Stopped is not null).Select(d => d.Id));
        await SayAsync(bot, "stop the German one");
        await SayAsync(bot, "pause my Friday digest for two weeks");
        var now = await DigestsAsync(bot);
        Assert.Equal(["1", "2"], now.Where(d => d.Stopped is not null).Select(d => d.Id));
        Assert.NotNull(now.Single(d => d.Id == "3").PausedUntil);
        await SayAsync(bot, "change it to Tuesdays at 8");
        Assert.Equal(new TimeOnly(8, 0), (await DigestsAsync(bot)).Single(d => d.Id == "3").Schedule.At);
        await SayAsync(bot, "resume");
        Assert.Null((await DigestsAsync(bot)).Single(d => d.Id == "3").PausedUntil);
    }

    [Fact]
    public async Task in_a_channel_the_digest_is_the_channels_and_anybody_stops_it()
    {
        await using var bot = await HostAsync();
        const string Thread = "19:abc@thread.tacv2;messageid=";
        await bot.SayAsync("German agreements", Thread + "1", conversationType: "channel");
        Assert.Contains("Done", Summary(await bot.SayAsync("send me this every Monday at 9 Paris time", Thread + "1", conversationType: "channel")), StringComparison.Ordinal);
        Assert.Equal("msteams/19:abc@thread.tacv2", Assert.Single(await DigestsAsync(bot)).Owner);
        Assert.Contains("Stopped", Summary(await bot.SayAsync("stop", Thread + "2", person: "29:somebody-else", conversationType: "channel")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task one_person_may_have_fifty()
    {
        await using var bot = await HostAsync();
        await SayAsync(bot, "German agreements");
        for (var i = 0; i < Subscription.MostPerOwner; i++)
            await SayAsync(bot, $"send me this every Monday at {i / 6 + 6}:{i % 6}0");
        Assert.Contains("50", await SayAsync(bot, "send me this every Sunday at 5:00"), StringComparison.Ordinal);
        Assert.Equal(Subscription.MostPerOwner, (await DigestsAsync(bot)).Count);
        Assert.Contains("already", await SayAsync(bot, "send me this every Monday at 6:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_reminder_says_when_it_comes()
    {
        await using var bot = await HostAsync();
        Assert.Contains("30 days before", await SayAsync(bot, "remind me 30 days before the German agreements expire"), StringComparison.Ordinal);
        Assert.Equal(30, Assert.Single(await DigestsAsync(bot)).RemindDays);
    }

    [Fact]
    public async Task a_reminder_looks_further_ahead_than_what_expires_soon()
    {
        await using var bot = await HostAsync();
        Assert.Contains("365 days before", await SayAsync(bot, "remind me one year before our agreements with Germany run out"), StringComparison.Ordinal);
        Assert.Equal("agreements where country = DE", Assert.Single(await DigestsAsync(bot)).Asked.Line);
    }

    [Fact]
    public async Task the_edition_comes_as_a_card_and_is_stopped_by_its_button()
    {
        await using var bot = await BotHost.StartAsync(
            ["--PartnerBot:AllowAnonymous=true"], register: await SampleHost.RegisterAsync(), adjust: parts => parts.AddSingleton(new DeliveryTerms { Poll = TimeSpan.FromMilliseconds(200) }));
        await SayAsync(bot, "les accords allemands", "fr-FR");
        await SayAsync(bot, "envoie-moi ça chaque lundi à 9h", "fr-FR");
        var made = Assert.Single(await DigestsAsync(bot));
        var now = TimeProvider.System.GetUtcNow();
        var before = bot.Replies.Count;
        var edition = new Edition { Owner = made.Owner, Subscription = made.Id, Period = "now", Day = DateOnly.FromDateTime(now.Date), Due = now, Conversation = made.Conversation };
        Assert.True(await new Editions(bot.Parts.GetRequiredService<IStateStore>()).AddAsync(edition, CancellationToken.None));
        for (var waited = 0; waited < 300 && bot.Replies.Count == before; waited++)
            await Task.Delay(100);
        var sent = bot.Replies[before];
        Assert.Empty(CardLint.Faults(sent.Card));
        Assert.Equal("fr", sent.Card.GetProperty("lang").GetString());
        Assert.Contains("accord", sent.Body.GetProperty("summary").GetString()!, StringComparison.Ordinal);
        var stop = sent.Card.GetProperty("actions")[0].GetProperty("data").GetProperty("say").GetString()!;
        Assert.Contains("Arrêté", await SayAsync(bot, stop, "fr-FR"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task under_an_edition_its_rows_are_spoken_of()
    {
        await using var bot = await BotHost.StartAsync(
            ["--PartnerBot:AllowAnonymous=true"], register: await SampleHost.RegisterAsync(), adjust: parts => parts.AddSingleton(new DeliveryTerms { Poll = TimeSpan.FromMilliseconds(200) }));
        await SayAsync(bot, "expired agreements with France");
        await SayAsync(bot, "send me this every Monday at 9");
        await SayAsync(bot, "which networks are we in?");
        var made = Assert.Single(await DigestsAsync(bot));
        var now = TimeProvider.System.GetUtcNow();
        var edition = new Edition { Owner = made.Owner, Subscription = made.Id, Period = "now", Day = DateOnly.FromDateTime(now.Date), Due = now, Conversation = made.Conversation };
        Assert.True(await new Editions(bot.Parts.GetRequiredService<IStateStore>()).AddAsync(edition, CancellationToken.None));
        var memory = bot.Parts.GetRequiredService<IConversationMemory>();
        var spoken = Conversation.Fresh;
        for (var waited = 0; waited < 300 && spoken.Digest is null; waited++)
        {
            await Task.Delay(100);
            spoken = (await memory.RecallAsync(made.Conversation, CancellationToken.None)).Conversation;
        }

        Assert.Equal("1", spoken.Digest);
        Assert.Contains("country = FR", spoken.Last!.ToString(), StringComparison.Ordinal);
        Assert.Contains("asked for here", await SayAsync(bot, "why do I get this?"), StringComparison.Ordinal);
        await SayAsync(bot, "the second one");
        Assert.Contains(spoken.Shown[1], (await memory.RecallAsync(made.Conversation, CancellationToken.None)).Conversation.Last!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("send me this every second Friday at 9", "Tuesday instead", "every 2 weeks on Tuesday")]
    [InlineData("send me this on the first Monday of each month", "Tuesday instead", "on the first Tuesday of each month")]
    [InlineData("send me this on the 15th of each month", "also on Tuesdays", "two digests")]
    [InlineData("send me this every Monday at 23:30", "an hour later", "another day")]
    [InlineData("send me this every Monday at 9", "only the ones with Ulm", "goes on as it was")]
    [InlineData("send me this every Monday at 9", "what would be in it?", "Digest 1 would say on Monday")]
    public async Task behind_a_digest_fragments_are_about_it(string wish, string fragment, string said)
    {
        await using var bot = await HostAsync();
        await SayAsync(bot, "German agreements");
        await SayAsync(bot, wish);
        Assert.Contains(said, await SayAsync(bot, fragment), StringComparison.Ordinal);
        Assert.Single(await DigestsAsync(bot));
    }

    [Fact]
    public async Task what_is_not_understood_behind_a_digest_leaves_it_spoken_of()
    {
        await using var bot = await HostAsync();
        await SayAsync(bot, "German agreements");
        await SayAsync(bot, "send me this every Monday at 9");
        await SayAsync(bot, "too early");
        Assert.Contains("10:30", await SayAsync(bot, "at 10:30"), StringComparison.Ordinal);
        Assert.Equal(new TimeOnly(10, 30), Assert.Single(await DigestsAsync(bot)).Schedule.At);
    }

    private static object[] Clock => [new { type = "clientInfo", timezone = Paris, locale = "en-GB" }];

    private static async Task<BotHost> HostAsync() => await BotHost.StartAsync(["--PartnerBot:AllowAnonymous=true"], register: await SampleHost.RegisterAsync());

    private static async Task<string> SayAsync(BotHost bot, string text, string locale = "en-GB")
    {
        var before = bot.Replies.Count;
        using var answer = await bot.PostAsync(TeamsSends.Message(text, bot.Connector.Url, entities: Clock, locale: locale));
        Assert.True(answer.IsSuccessStatusCode);
        var replies = bot.Replies.Skip(before).ToList();
        Assert.Empty(CardLint.Faults(replies[0].Card));
        return Summary(replies);
    }

    private static string Summary(IReadOnlyList<SentActivity> replies) => Assert.Single(replies).Card.GetProperty("fallbackText").GetString()!;

    private static async Task<List<Subscription>> DigestsAsync(BotHost bot)
    {
        var found = new List<Subscription>();
        await foreach (var digest in new Subscriptions(bot.Parts.GetRequiredService<IStateStore>()).ListAsync(null, CancellationToken.None))
            found.Add(digest);
        return [.. found.OrderBy(d => int.Parse(d.Id, System.Globalization.CultureInfo.InvariantCulture))];
    }
}
