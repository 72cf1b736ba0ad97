namespace PartnerBot.Reading.Time.Grammar;

/// <summary>A pattern found: the items it kept, in order, and what the reading depends on.</summary>
internal sealed record Match(Chart Chart, int Start, int End, IReadOnlyList<Item> Kept)
{
    public DateOnly Today => Chart.Today;

    public TimeHabits Habits => Chart.Habits;

    public int Int(int index) => Kept[index].Number;

    public Moment Moment(int index) => (Moment)Kept[index].Value;

    public Duration Length(int index) => (Duration)Kept[index].Value;

    public DurationSpan Span(int index) => (DurationSpan)Kept[index].Value;

    public TimeUnit Unit(int index) => (TimeUnit)Kept[index].Number;

    /// <summary>The year of four digits that the match ends with; null when it ends otherwise.</summary>
    public int? YearAtEnd => Chart.NumberAt(End - 1) is >= 1000 and var year ? year : null;

    /// <summary>The token at an index, as folded; empty beyond the text.</summary>
    public string Word(int at) => Chart.Word(at);

    /// <summary>Whether more digits or letters hang on either side without a space, as in telephone numbers and file marks.</summary>
    public bool HangsTogether => Chart.HangsBefore(Start) || Chart.HangsBehind(End);
}
