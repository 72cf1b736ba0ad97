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
        ContactsWithoutAgreement.Apply,
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

        facts = Contrasts.Settled(Bounds.Drawn(Journeys.Dated(Stays.Spanned(Senses.Settled(facts, conversation, name => [.. scope.Find(FoldedText.Of(name), code).Where(m => m.Kind == NameKind.Unit)], question.Today)), conversation)));
        facts = Compass.Settled(facts, name => [.. scope.Find(FoldedText.Of(name), code).Where(m => m.Kind == NameKind.Region && m.Length == name.Length)]);
        var asked = facts;
        facts = Continuations.Anchored(facts, conversation, question.Today, code);
        var draft = new Draft(question, typed, KnownLanguages.Of(code), scope, facts);
        draft.Assumptions.AddRange(facts.Except(asked).Select(f => new Assumption(AssumptionKind.Time, f.Surface, new DateRange(f.Time!.From, f.Time.To).ToString())));
        draft.Assumptions.AddRange(facts.Where(f => f.Rule == Contrasts.TakenBack).Select(f => new Assumption(AssumptionKind.TakenBack, f.Surface, f.Meaning!)));
        draft.Assumptions.AddRange(facts.Where(f => f.Time?.Assumed is "season" or "semester" or "academic-year" or "about" or "feast" or Stays.Joined).Select(f => new Assumption(AssumptionKind.Time, f.Surface, new DateRange(f.Time!.From, f.Time.To).ToString())));
        draft.Assumptions.AddRange(mended.Slips.Select(s => new Assumption(AssumptionKind.Spelling, s.Typed, s.Meant)));
        var written = code == "zh" && LanguageGuess.IsTraditional(question, conversation.Language) ? "zh-Hant" : code;
        var reading = Meant(draft, conversation, written, Leftovers.Of(text, tokens, facts, mended));
        return reading with { Assumptions = draft.Assumptions, Trace = new Trace(tokens, facts, reading.Unused) };
    }

    private static Interpretation Meant(Draft draft, Conversation conversation, string language, IReadOnlyList<(string Words, int Sentence)> unclaimed)
    {
        if (Undoing.Of(draft, conversation, language, unclaimed) is { } undone)
            return undone;
        if (Courtesies.Of(draft, unclaimed) is { } courtesy)
            return new SmallTalk(language, courtesy);
        if (Picks.AreRefused(draft, conversation))
            return new SmallTalk(language, Courtesy.Fresh);
        if (Picks.Of(draft, conversation, language) is { } pick)
            return Picks.Beyond(draft, conversation.Pending!, unclaimed) is { } beyond ? Further(draft, beyond.Draft, conversation with { Last = pick.Query, Before = null, Shown = [], Pending = null }, language, beyond.Unclaimed) : pick;
        if (AfterDecline.Without(draft, conversation, language, unclaimed) is { } without)
            return without;
        if (Paging.Of(draft, conversation, language, unclaimed) is { } turned)
            return turned;
        var again = AfterDecline.Again(draft, conversation);
        // "Does Telecom's run on?" (which of the two?) - "and ESIEE's?", "which ends first?": asked of another, or of all that the name fits.
        if ((again?.Otherwise ?? conversation.Pending?.ForAll) is { } unanswered)
            conversation = conversation.On(unanswered) with { Pending = null };
        // "Are there fees at Granada?" - "then until when is it?": of Granada; a number may be of what was declined.
        var onDeclined = conversation is { Lost: true, SpokenOf: not null } && !draft.Any("ask", "count") && draft.NamesNothing();
        // "Why is Hanbat on the list?" - "which of these are the oldest?": of the rows of the list.
        if (onDeclined && conversation is { Shown.Count: not 1, Last: { Operation: Operation.List, Group: null } } && (draft.Any("partitive") || draft.Any("super")))
            (onDeclined, conversation) = (false, conversation with { Lost = false, SpokenOf = null });
        if (onDeclined)
            conversation = conversation.OnDeclined();
        // "Is the one with Kyushu in force?" (not understood) - "and Kyoto's?": not of what was answered before it.
        var goesOn = conversation is { Lost: true, Last: not null } && again is null && Fragments.GoOn(draft);
        var last = draft.Any("follow", "fresh") || goesOn ? null : conversation.Last;
        var joined = last is null ? null : Together.Of(draft, conversation);
        if (joined is not null)
            (last, conversation) = (joined, conversation with { Last = joined });
        if (last is not null)
            CarriedContext.Prepare(draft, conversation, last);
        // "It" after a message that was not understood may mean what that message spoke of.
        if (conversation.Lost && (Fragments.LackRows(draft, first: conversation.Last is null) || goesOn && !draft.Facts.Any(AfterDecline.NamesAnother)))
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
        if (follows && again is { IsOfName: false })
            draft.Refuse(again.Reason, again.Words);
        if (follows && Doubts.DropsNothing(draft, query, last!))
            draft.Refuse(DeclineReason.NotUnderstood, draft.Question.Text);
        if (QueryCheck.Problem(query) is not null)
            return new NotUnderstood(language, draft.Decline ?? DeclineReason.NotUnderstood, draft.Decline is null ? [draft.Question.Text] : draft.DeclineWords.Distinct().ToValueList(), null) { Unused = unused };
        var outcome = Outcomes.Of(draft, language, query, unused, follows);
        // "When does Minnesota's end?" - "UBC's?": the same is asked of it.
        if (follows && outcome is Understood { Focus: Focus.Rows } plain && conversation.Focus is Focus.Expiry or Focus.Signing && plain.Query.Target == last!.Target && Fragments.AreConditions(draft))
            outcome = plain with { Focus = conversation.Focus };
        return onDeclined && outcome is Understood { Follows: true } leaning ? leaning with { OnDeclined = true } : outcome;
    }

    // "Lyon, if still in force": the rest is read as an edit of the question for the one that was picked.
    private static Interpretation Further(Draft draft, Draft rest, Conversation picked, string language, IReadOnlyList<(string Words, int Sentence)> unclaimed)
    {
        var reading = Meant(rest, picked, language, unclaimed);
        draft.Assumptions.AddRange(rest.Assumptions);
        return reading;
    }

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
