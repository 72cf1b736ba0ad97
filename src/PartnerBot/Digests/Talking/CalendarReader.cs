using PartnerBot.Register;

namespace PartnerBot.Digests.Talking;

/// <summary>Finds the stretches of a message that name days and hours, and puts them together.</summary>
internal sealed class CalendarReader
{
    private const int MostGlue = 2;

    private readonly Utterance _said;
    private readonly List<(int From, int End, Cluster Found)> _clusters = [];
    private readonly List<DayOfWeek> _days = [];

    private CalendarReader(Utterance said) => _said = said;

    public SpokenCalendar Calendar { get; private set; } = SpokenCalendar.Unsaid;

    public (DigestFault Fault, string Words)? Fault { get; private set; }

    /// <summary>Whether the message begins with the calendar, or ends with it.</summary>
    public bool StandsAtEdge { get; private set; }

    public bool StandsFirst { get; private set; }

    /// <summary>Whether a comma, colon or the end sets the calendar apart from what follows.</summary>
    public bool StandsApart { get; private set; }

    /// <summary>Whether "weekly" stands before a word of the question, as in "weekly meetings".</summary>
    public bool Describes { get; private set; }

    /// <summary>Reads the calendar and claims its words.</summary>
    /// <param name="steering">Whether a digest is being moved, so that a bare day is meant.</param>
    public static CalendarReader Read(Utterance said, bool steering)
    {
        var reader = new CalendarReader(said);
        reader.Find();
        var recurs = reader._clusters.Any(c => c.Found.Recurs);
        foreach (var (from, end, found) in reader._clusters.OrderByDescending(c => c.Found.Recurs))
        {
            if (found.Recurs || steering || recurs && reader.Belongs(from, end, found))
                reader.Take(from, end, found);
        }

        reader.Calendar = reader.Calendar with { Days = reader._days.Distinct().OrderBy(d => ((int)d + 6) % 7).ToValueList() };
        return reader;
    }

    private void Find()
    {
        for (var from = 0; from < _said.Count;)
        {
            var found = new Cluster();
            var end = Extend(from, found);
            if (end > from && found.IsAny)
                _clusters.Add((from, end, found));
            from = Math.Max(end, from + 1);
        }
    }

    private int Extend(int from, Cluster found)
    {
        var end = from;
        for (var next = from; next < _said.Count;)
        {
            var length = CalendarWords.Take(_said, next, found);
            if (length > 0)
            {
                end = next += length;
                continue;
            }

            var glue = next;
            while (glue < _said.Count && glue - next < MostGlue && (_said.Is(glue, "on") || _said.Is(glue, "join") || _said.Is(glue, "starting")))
                glue++;
            if (end == from && glue > from && from > 0 || glue >= _said.Count || (glue == next && end == from) || CalendarWords.Take(_said, glue, new Cluster { Monthly = found.Monthly }) == 0 || glue == next)
                break;
            next = glue;
        }

        return end;
    }

    // "Weekly digest ..., Fridays 16:00": a day or hour beside the rhythm; "expiring by Friday" is the question's.
    private bool Belongs(int from, int end, Cluster found)
    {
        if (found.Clock is not null || found.Fault is not null)
            return true;
        var apart = from == 0 || _said.IsClaimed(from - 1) || _said.Before(from).Trim().Length > 0;
        var closed = end == _said.Count || _said.Before(end).Trim().Length > 0 || _said.IsClaimed(end);
        return apart && closed && (found.Days.Count == 0 || Calendar.Days.Count == 0);
    }

    private void Take(int from, int end, Cluster found)
    {
        var first = from;
        while (first > 0 && !_said.IsClaimed(first - 1) && (_said.Is(first - 1, "on") && _said.Pieces[first - 1].IsSpaced || _said.Is(first - 1, "starting")))
            first--;
        _said.Claim(first, end - first);
        Fault ??= found.Fault is { } fault ? (fault, found.FaultWords ?? _said.Typed(from, end)) : null;
        if (found.Clock is { } clock && Calendar is { At: { } other, AtIsRound: false } && other != clock)
            Fault ??= (DigestFault.TwoHours, _said.Typed(from, end));
        _days.AddRange(found.Days);
        StandsFirst |= first == 0;
        StandsAtEdge |= first == 0 || end == _said.Count;
        StandsApart |= end == _said.Count || _said.Before(end).Trim().Length > 0;
        Describes |= found.IsAdjective && end < _said.Count && _said.Before(end).Trim().Length == 0 && _said.Pieces[end].Concepts.Count == 0;
        var round = found.Clock is null && found.Part is not null;
        Calendar = Calendar with
        {
            Recurs = Calendar.Recurs || found.Recurs,
            EveryWeeks = found.EveryWeeks ?? Calendar.EveryWeeks,
            Monthly = Calendar.Monthly || found.Monthly,
            MonthDay = found.MonthDay ?? Calendar.MonthDay,
            At = found.Clock ?? Calendar.At ?? found.Part,
            AtIsRound = found.Clock is null && (Calendar.At is null ? round : Calendar.AtIsRound),
            Zone = found.Zone ?? Calendar.Zone,
            Days = _days.ToValueList(),
        };
    }
}
