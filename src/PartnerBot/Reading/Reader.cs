using PartnerBot.Languages;
using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Reading.Names;
using PartnerBot.Reading.Words;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>Reads a message as the next turn of a conversation: a pure function of the question, the conversation and the register's vocabulary.</summary>
public sealed class Reader
{
    /// <summary>Longer messages are declined; nobody's question is that long, and reading stays cheap.</summary>
    public const int MaxLength = 2000;

    /// <summary>The refiners, in order: each makes its part of the query from the facts and marks what it used.</summary>
    private static readonly IReadOnlyList<Action<Draft>> Refiners =
    [
        LapsedTies.Apply,
        Negations.Apply,
        PartnerSets.Apply,
        Times.Apply,
        NamedPlaces.Apply,
        SharedPartners.Apply,
        Alternatives.Apply,
        EitherOr.Apply,
        Kinds.Apply,
        Contradictions.Apply,
        Uniqueness.Apply,
        SideBySide.Apply,
        Formerly.Apply,
        Ages.Apply,
        Topics.Apply,
        Targets.Apply,
        LooseTimes.Apply,
        Spans.Apply,
        Fitting.Apply,
        Shapes.Apply,
        Focuses.Apply,
        Qualities.Apply,
        Refusals.Apply,
    ];

    // What a question can be about without a name.
    private static readonly string[] Subjects = ["type", "kind", "theme", "topic", "activity-kind", "network-kind", "participant", "row-id", "chat", "scope", "unheld"];

    private static readonly Lazy<Dictionary<string, Lexicon>> Lexicons = new(() => KnownLanguages.All.ToDictionary(l => l.Code, l => Lexicon.Of(l.Folder)));

    private static readonly Lazy<Dictionary<string, SpellingWords>> Spellings = new(() => KnownLanguages.All.ToDictionary(l => l.Code, l => new SpellingWords(l, Lexicons.Value)));

    private readonly Dictionary<string, Lexicon> _lexicons = Lexicons.Value;
    // Made when first asked for: a register of many homes would otherwise hold a scope for each from the start.
    private readonly Dictionary<string, Lazy<NameScope>> _scopes = [];

    public Reader(Vocabulary vocabulary)
    {
        var index = NameIndex.Of(vocabulary);
        var themes = Lexicon.From(ThemeWords.Of(vocabulary, _lexicons["en"].Words).Concat(ParticipantWords.Of(vocabulary)));
        var institutions = vocabulary.Institutions.ToDictionary(i => i.Id, StringComparer.Ordinal);
        _scopes[""] = new(() => new NameScope(index, vocabulary, institutions, null, themes));
        foreach (var home in vocabulary.Homes)
            _scopes[home.Id] = new(() => new NameScope(index, vocabulary, institutions, home.Id, themes));
    }

    /// <summary>Loads the shipped word lists, which every register shares; called at a start beside the opening of the store, it saves the first question the wait.</summary>
    public static void Prepare()
    {
        NameIndex.Prepare();
        _ = Lexicons.Value;
    }

    public Interpretation Read(Question question, Conversation conversation)
    {
        var hint = question.Locale.Length >= 2 ? question.Locale[..2] : "";
        if (question.Text.Length > MaxLength)
            return new NotUnderstood(LanguageOf(question.Text[..200], hint), DeclineReason.NotUnderstood, [question.Text[..40] + "..."], null);
        var typed = FoldedText.Of(Enumerations.Cleared(question.Text));
        var text = typed;
        var tokens = Tokenizer.Tokens(text);
        if (Tongues.Of(tokens) is { } tongue)
            return new SmallTalk(tongue == "zh" && LanguageGuess.IsTraditional(question) ? "zh-Hant" : tongue, Courtesy.Language);
        var heard = new Hearings(tokens, _lexicons);
        var code = LanguageGuess.Of(question.Text, heard, hint);
        var scope = (_scopes.TryGetValue(question.Home ?? "", out var known) ? known : _scopes[""]).Value;
        var names = scope.Find(text, code);
        var mended = Spelling.Mend(text, tokens, NameWords(scope, text, names), Spellings.Value[code]);
        if (mended.Slips.Count > 0)
        {
            text = FoldedText.Of(mended.Text);
            tokens = Tokenizer.Tokens(text);
            heard = heard.Over(tokens);
            names = scope.Find(text, code);
        }

        var finder = new FactFinder(scope, _lexicons);
        var facts = finder.Find(text, heard, names, code, question.Today);
        if (code == "zh" && HanSpelling.Mend(mended, tokens, facts) is var respelt && respelt.Slips.Count > mended.Slips.Count)
        {
            mended = respelt;
            text = FoldedText.Of(mended.Text);
            tokens = Tokenizer.Tokens(text);
            facts = finder.Find(text, heard.Over(tokens), scope.Find(text, code), code, question.Today);
        }

        facts = Contrasts.Settled(Bounds.Drawn(Journeys.Dated(Senses.Settled(facts, conversation, name => [.. scope.Find(FoldedText.Of(name), code).Where(m => m.Kind == NameKind.Unit)], question.Today), conversation)));
        facts = Compass.Settled(facts, name => [.. scope.Find(FoldedText.Of(name), code).Where(m => m.Kind == NameKind.Region && m.Length == name.Length)]);
        var asked = facts;
        facts = Continuations.Anchored(facts, conversation, question.Today, code);
        var draft = new Draft(question, typed, KnownLanguages.Of(code), scope, facts);
        draft.Assumptions.AddRange(facts.Except(asked).Select(f => new Assumption(AssumptionKind.Time, f.Surface, new DateRange(f.Time!.From, f.Time.To).ToString())));
        draft.Assumptions.AddRange(facts.Where(f => f.Rule == Contrasts.TakenBack).Select(f => new Assumption(AssumptionKind.TakenBack, f.Surface, f.Meaning!)));
        draft.Assumptions.AddRange(facts.Where(f => f.Time?.Assumed is "season" or "semester" or "academic-year" or "about").Select(f => new Assumption(AssumptionKind.Time, f.Surface, new DateRange(f.Time!.From, f.Time.To).ToString())));
        draft.Assumptions.AddRange(mended.Slips.Select(s => new Assumption(AssumptionKind.Spelling, s.Typed, s.Meant)));
        var written = code == "zh" && LanguageGuess.IsTraditional(question, conversation.Language) ? "zh-Hant" : code;
        var reading = Meant(draft, conversation, written, Leftovers.Of(text, tokens, facts, mended));
        return reading with { Assumptions = draft.Assumptions, Trace = new Trace(tokens, facts, reading.Unused) };
    }

    private static Interpretation Meant(Draft draft, Conversation conversation, string language, IReadOnlyList<(string Words, int Sentence)> unclaimed)
    {
        if (Courtesies.Of(draft, unclaimed) is { } courtesy)
            return new SmallTalk(language, courtesy);
        if (Picks.Of(draft, conversation, language) is { } pick)
            return pick;
        // "Which of the two do you mean?" - "which ends first?": asked of all that the name fits.
        if (conversation.Pending is { } pending && Leanings.Opening(draft) is { } asks && asks.Is("ask", "which") && !draft.Any("noun") && draft.Facts.All(f => f.Names.Count == 0))
            conversation = conversation with { Last = pending.ForAll, Before = null, Shown = [], Pending = null };
        if (Paging.Of(draft, conversation, language, unclaimed) is { } turned)
            return turned;
        // "Are there fees at Granada?" - "then until when is it?": of Granada; a number may be of what was declined.
        var onDeclined = conversation is { Lost: true, SpokenOf: not null } && !draft.Any("ask", "count") && draft.Facts.All(f => f.Names.Count == 0);
        if (onDeclined)
            conversation = conversation.OnDeclined();
        var last = draft.Any("follow", "fresh") ? null : conversation.Last;
        var joined = last is null ? null : Together.Of(draft, conversation);
        if (joined is not null)
            (last, conversation) = (joined, conversation with { Last = joined });
        if (last is not null)
            CarriedContext.Prepare(draft, conversation, last);
        // "It" after a message that was not understood may mean what that message spoke of.
        if (conversation.Lost && (Leans(draft) || conversation.Last is null && NamesNothing(draft)))
            return new NotUnderstood(language, DeclineReason.NotUnderstood, [draft.Question.Text], null);
        foreach (var refine in Refiners)
            refine(draft);
        var unused = UnusedFacts.Leftover(draft, unclaimed);
        var follows = last is not null && (joined is not null || Leanings.Follows(draft, last) || Leanings.OnJourney(draft, conversation, last));
        if (!follows && Leanings.LacksPair(draft) is { } both)
            draft.Refuse(DeclineReason.NotUnderstood, both.Surface);
        if (!follows)
            Inclusions.Apply(draft);
        foreach (var unfounded in Unresolved.Unfounded(draft, alone: last is null, first: conversation.Last is null, follows))
            draft.Refuse(DeclineReason.NotUnderstood, unfounded.Surface);
        var query = follows ? FollowUps.Edit(draft, conversation) : draft.ToQuery();
        if (follows && Doubts.DropsNothing(draft, query, last!))
            draft.Refuse(DeclineReason.NotUnderstood, draft.Question.Text);
        if (QueryCheck.Problem(query) is not null)
            return new NotUnderstood(language, draft.Decline ?? DeclineReason.NotUnderstood, draft.Decline is null ? [draft.Question.Text] : draft.DeclineWords.Distinct().ToValueList(), null) { Unused = unused };
        var outcome = Outcomes.Of(draft, language, query, unused, follows);
        return onDeclined && outcome is Understood { Follows: true } leaning ? leaning with { OnDeclined = true } : outcome;
    }

    private static bool Leans(Draft draft) =>
        (draft.Any("pronoun") || draft.Any("both")) && !draft.Facts.Any(f => f.Names.Count > 0) || Leanings.PointsAtOne(draft) is not null || draft.Any("follow", "only") && !draft.Any("noun") && !draft.Any("event")
        || (draft.Any("ask", "until") || draft.Any("ask", "since")) && draft.Facts.All(f => f.Names.Count == 0)
        // "All still valid?", "how many?", "and is it over?": of rows that nothing in the message names.
        || Leanings.Opening(draft) is { } first && (first.Is("all") || first.Is("follow", "and") || first.Is("ones") || first.Is("including-name") || first.Is("order") || first.Is("ask", "count")) && draft.Facts.All(f => f.Names.Count == 0 && (f.Time is null || first.Is("follow", "and") || first.Is("ask", "count"))) && !draft.Any("noun") && !draft.Any("topic")
        // "With which institutions?"
        || Leanings.Opening(draft) is { } with && with.Is("with") && draft.Facts.All(f => f.Is("filler") || f.Is("ask", "which") || f.Is("noun", "institution") || f.Is("noun", "partner"))
        // 韩国的呢: in Chinese the word stands last.
        || draft.Facts is [.., var closing] && closing.Is("follow", "and") && draft.Facts.All(f => f == closing || f.Names.Count > 0 && !f.Names.Any(n => n.Kind is NameKind.Institution or NameKind.Elsewhere) || f.Is("filler"))
        // "Without Liverpool": left out of what nobody told.
        || Leanings.Opening(draft) is { } left && left.Is("except") && draft.Facts.All(f => f == left || f.Names.Count > 0 || f.Is("filler"))
        // "Is it still valid then?": of what nothing in the message names.
        || draft.Any("then") && draft.Facts.All(f => f.Names.Count == 0 && f.Time is null)
        // 其中法国的: of rows that nothing in the message names.
        || Leanings.Opening(draft)?.Is("partitive") == true
        // 物質も除いて: besides what was left out before.
        || draft.Any("also-joins") && draft.Any("except-after") && draft.Facts.All(f => f.Names.Count > 0 || f.Is("also-joins") || f.Is("except-after") || f.Is("filler"))
        // "And for the other one?"
        || (draft.Any("other") || draft.Any("rest")) && draft.Facts.All(f => f.Names.Count == 0) && !draft.Any("noun")
        // "Its end date?", "details", "in which countries?", "department-level or not?": nothing but what is to be told of it.
        || FollowUps.NamesDate(draft) || draft.Facts.All(f => f.Is("list") || f.Is("profile") || f.Is("filler") || f.Is("chat") || f.Is("or") || (f.Is("dimension") || f.Is("level") || f.Is("ask", "which")) && !f.Is("noun"))
        // "When does it end?", without the "it": nothing but the date.
        || draft.Any("ask", "when") && draft.Any("event") && draft.Facts.All(f => f.Is("ask", "when") || f.Is("event") || f.Is("filler") || f.Is("follow", "and")) && draft.Facts.All(f => f.Time is null)
        || TellsOfNothing(draft);

    // 締結日は?, 今も有効?, 件数で, 内容は, 協定は?, 去年は?: a date, a state, a number, a bare noun or time, and no row that it is of.
    private static bool TellsOfNothing(Draft draft)
    {
        var said = draft.Facts.Where(f => !f.Is("filler") && !f.Is("follow", "and") && !f.Is("chat")).ToList();
        return said.Count > 0 && (said.TrueForAll(f => f.Time is not null || f.Is("noun") && !f.Is("ask"))
            // 協定の期限, 協定は結んだ: the noun tells no more of which.
            || Dates(said)
            // 期限は10月末まで大丈夫?: of an end date that none of the rows before tell.
            || said[0].Is("event-noun") && YesNo.AsksYesNo(draft) && !draft.Any("noun") && said.TrueForAll(f => f.Names.Count == 0 && (f.Time is not null || f.Is("event") || f.Is("status") || f.Is("ask")))
            // 12月还有效吗: a state on a day.
            || draft.Any("status") && YesNo.AsksYesNo(draft) && said.TrueForAll(f => f.Names.Count == 0 && (f.Time is not null || f.Is("status") || f.Is("still") || f.Is("ask") && !f.Is("noun")))
            || said.TrueForAll(f => f.Is("participants") || f.Is("super", "most") || f.Is("at-least") || f.Is("at-most") || f.Is("more-than") || f.Is("less-than") || f.Is("number") || f.Number is not null || f.Is("dimension"))
            || said.TrueForAll(f => f.Names.Count == 0 && f.Time is null && (f.Is("event") || f.Is("event-noun") || f.Is("status") || f.Is("still") || f.Is("ask") || f.Is("profile") || f.Is("all")))
                && (draft.Any("event-noun") || draft.Any("profile") || draft.Any("ask", "status") || draft.Any("ask", "count") || draft.Any("status") && YesNo.AsksYesNo(draft)));
    }

    private static bool Dates(List<Fact> said) =>
        said.Count > 1 && said[0].Is("noun", "agreement") && said.Skip(1).All(f => f.Names.Count == 0 && f.Time is null && (f.Is("event-noun") || f.Is("event", "sign") || f.AsksWhether));

    // "And how many are valid?", said when nothing has been understood yet: of what the message before spoke of.
    private static bool NamesNothing(Draft draft) =>
        draft.Facts.All(f => f.Names.Count == 0 && f.Time is null && (!f.Is("noun") || f.Is("ask")) && !Subjects.Any(f.Is)) && (draft.Any("ask") || draft.Any("event") || draft.Any("status") || draft.Any("level"));

    // Of a name that no list knows only what is written as one: the rest may be slips.
    private static Func<string, bool> NameWords(NameScope scope, FoldedText text, IReadOnlyList<NameMatch> names)
    {
        var words = new Lazy<HashSet<string>>(() => names.SelectMany(m => Tokenizer.Tokens(FoldedText.Of(text.Original.Substring(m.Start, m.Length)))
            .Where(t => m.Kind != NameKind.Unknown || (m.Start + t.Start > 0 && char.IsUpper(text.Original[m.Start + t.Start])))
            .Select(t => t.Text)).ToHashSet());
        return word => scope.RegisterWords.Words.Contains(word) || words.Value.Contains(word);
    }

    private string LanguageOf(string text, string hint) => LanguageGuess.Of(text, new Hearings(Tokenizer.Tokens(FoldedText.Of(text)), _lexicons), hint);
}
