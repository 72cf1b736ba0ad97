using PartnerBot.Answers;
using PartnerBot.Conversations;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;
using PartnerBot.Web.Channels.Teams.Cards;
using PartnerBot.Web.Channels.Teams.Cards.Elements;
using PartnerBot.Web.Phrases;
using PartnerBot.Web.Startup;
using PartnerBot.Web.Tests.Hosting;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Tests.Channels.Teams.Cards;

/// <summary>Every kind of card in one language, made from the register that ships with the bot.</summary>
public sealed class EveryCard(OpenedRegister register, string language)
{
    public static readonly DateOnly Today = new(2024, 4, 1);

    private const string Home = "naist";

    private static readonly Dictionary<string, (string Query, Focus Focus, int Skip)> Shown = new()
    {
        ["list"] = ("agreements where home = naist and country = FR and expires in 2025-01-01..2026-01-01 order by expires", Focus.Rows, 0),
        ["paged"] = ("agreements where home = naist and status = active on 2024-04-01", Focus.Rows, 10),
        ["partners"] = ("institutions where home = naist and role = agreement-party and country in (DE, FR)", Focus.Rows, 0),
        ["grouped"] = ("agreements where home = naist group by country", Focus.Rows, 0),
        ["years"] = ("agreements where home = naist group by year_of_expiry", Focus.Rows, 0),
        ["profile"] = ("agreements where home = naist and partner = tum", Focus.Profile, 0),
        ["yes-no"] = ("exists agreements where home = naist and partner = ens-lyon and status = active on 2024-04-01", Focus.Rows, 0),
        ["none"] = ("agreements where home = naist and country = BR and level = department", Focus.Rows, 0),
    };

    private static readonly ValueList<string> Californian = ["uc-davis", "uc-san-diego", "university-of-california"];

    private readonly AnswerWriter _writer = new(register.Vocabulary);

    public static IReadOnlyList<string> Languages { get; } = [.. KnownPhrases.All.Select(p => p.Language)];

    public static async Task<IReadOnlyDictionary<string, AdaptiveCard>> InAsync(string language) => await new EveryCard(await SampleHost.RegisterAsync(), language).AllAsync();

    private async Task<IReadOnlyDictionary<string, AdaptiveCard>> AllAsync()
    {
        var cards = new Dictionary<string, AdaptiveCard>();
        var dialogue = new Dialogue(register.Store, register.Vocabulary);
        foreach (var (kind, (line, focus, skip)) in Shown)
        {
            var conversation = Conversation.Fresh with { Language = language, Focus = focus };
            Add(kind, (await dialogue.ShowAsync(Read(line), new Question("", "en", Today, Home), conversation, skip, CancellationToken.None)).Answer);
        }
        Add("noted", await NotedAsync());
        Add("ask-back", _writer.AskBack(new Unclear(language, "California", Field.Partner, Californian, Read("agreements where home = naist"))));
        Add("decline", _writer.Declined(new NotUnderstood(language, DeclineReason.NotInRegister, ["tuition"], Read(Shown["list"].Query))));
        Add("no-such-partner", _writer.Declined(new NotUnderstood(language, DeclineReason.NoSuchPartner, ["University of Gabès"], null)));
        Add("help", _writer.Chat(new SmallTalk(language, Courtesy.Help), Home));
        Add("error", Apology.For(language, Fault.StoreDown).Answer);
        cards["found"] = FoundCard.Of(await ProfileAsync(dialogue), Today);
        cards["welcome"] = WelcomeCard.Of(KnownPhrases.For(language));
        return cards;

        void Add(string kind, Answer answer) => cards[kind] = AnswerCard.Of(answer with { RegisterVersion = answer.RegisterVersion is null ? null : "2024-04-01" }, Today);
    }

    private async Task<Answer> ProfileAsync(Dialogue dialogue)
    {
        var conversation = Conversation.Fresh with { Language = language, Focus = Focus.Profile };
        var reply = await dialogue.ShowAsync(Read(Shown["profile"].Query), new Question("", "en", Today, Home), conversation, 0, CancellationToken.None);
        return reply.Answer with { RegisterVersion = "2024-04-01" };
    }

    private async Task<Answer> NotedAsync()
    {
        var reading = new Understood(language, Read(Shown["list"].Query))
        {
            Unused = ["asap*", "tuition"],
            Assumptions = [new Assumption(AssumptionKind.Spelling, "Frannce", "France"), new Assumption(AssumptionKind.StatusDay, "", "2024-05-20")],
        };
        var page = new Page(0, Dialogue.PageSize);
        return _writer.Answered(reading, await register.Store.RunAsync(reading.Query, page, CancellationToken.None), page, Today);
    }

    private static Query Read(string line) => QueryText.TryRead(line, out var query, out var error) ? query : throw new InvalidOperationException(error);
}
