using static PartnerBot.Reading.Time.Grammar.Pattern;

namespace PartnerBot.Reading.Time.Grammar;

/// <summary>Reads the notation of <see cref="Pattern"/>, from the last element to the first.</summary>
internal sealed class PatternReader(string notation)
{
    private int _at;

    public State Read(State next)
    {
        var elements = new List<Func<State, State>>();
        while (_at < notation.Length && notation[_at] is not ('|' or ']'))
        {
            if (notation[_at] == ' ')
                _at++;
            else
                elements.Add(Element());
        }

        for (var i = elements.Count - 1; i >= 0; i--)
            next = elements[i](next);
        return next;
    }

    private Func<State, State> Element()
    {
        var element = notation[_at] switch
        {
            '[' => Alternatives(),
            '{' => Named('}', Test.KeptItem),
            '<' => Named('>', Test.Item),
            '~' => Glue(),
            _ => Words(),
        };
        if (_at >= notation.Length || notation[_at] != '?')
            return element;
        _at++;
        return next => Either(element(next), next);
    }

    private Func<State, State> Alternatives()
    {
        var texts = new List<string>();
        var (depth, from) = (0, ++_at);
        for (; depth > 0 || notation[_at] != ']'; _at++)
        {
            depth += notation[_at] is '[' ? 1 : notation[_at] is ']' ? -1 : 0;
            if (depth == 0 && notation[_at] == '|')
                (texts, from) = ([.. texts, notation[from.._at]], _at + 1);
        }

        texts.Add(notation[from.._at++]);
        return next => Either([.. texts.Select(text => new PatternReader(text).Read(next))]);
    }

    private Func<State, State> Named(char close, Test test)
    {
        var end = notation.IndexOf(close, _at);
        var name = notation[(_at + 1)..end];
        _at = end + 1;
        return next => One(new Step(test, name, next));
    }

    private Func<State, State> Glue()
    {
        _at++;
        return next => One(new Step(Test.Glue, "", next));
    }

    private Func<State, State> Words()
    {
        var end = notation.IndexOfAny([' ', '|', ']', '?', '[', '{', '<'], _at);
        end = end < 0 ? notation.Length : end;
        var words = Tokenizer.Cut(FoldedText.FoldWord(notation[_at..end]));
        _at = end;
        return next => words.Reverse().Aggregate(next, (state, word) => One(new Step(Test.Word, word.Text, state)));
    }

    private static State One(Step step)
    {
        var state = new State();
        state.Steps.Add(step);
        return state;
    }

    private static State Either(params State[] ways)
    {
        var state = new State();
        state.Steps.AddRange(ways.Select(way => new Step(Test.Free, "", way)));
        return state;
    }
}
