using PartnerBot.Register;

namespace PartnerBot.Digests.Talking;

/// <summary>Finds the stretches of a message that name days and hours, and puts them together.</summary>
internal sealed class CalendarReader
{
    private const int MostGlue = 2;
    private const int Noon = 12;
    private const int Afternoon = 14;
    private const int Evening = 18;

    private readonly Utterance _said;
    private readonly bool _steering;
    private readonly List<(int From, int End, Cluster Found)> _clusters = [];
    private readonly List<DayOfWeek> _days = [];
    private readonly List<DayOfWeek> _excepted = [];
    private TimeOnly? _part;

    private CalendarReader(Utterance said, bool steering) => (_said, _steering) = (said, steering);

    public SpokenCalendar Calendar { get; private set; } = SpokenCalendar.Unsaid;

    public (DigestFault Fault, string Words)? Fault { get; private set; }

    /// <summary>Whether the message begins with the calendar, or ends with it.</summary>
    public bool StandsAtEdge { get; private set; }

    public bool StandsFirst { get; private set; }

    /// <summary>Whether a comma, colon or the end sets the calendar apart from what follows.</summary>
    public bool StandsApart { get; private set; }

    /// <summary>"Tell me every month which are pending": the rhythm parts the verb from what is asked.</summary>
    public bool StandsBehindVerb { get; private set; }

    /// <summary>Whether "weekly" stands before a word of the question, as in "weekly meetings".</summary>
    public bool Describes { get; private set; }

    /// <summary>Reads the calendar and claims its words.</summary>
    /// <param name="steering">Whether a digest is being moved, so that a bare day is meant.</param>
    public static CalendarReader Read(Utterance said, bool steering)
    {
        var reader = new CalendarReader(said, steering);
        reader.Except();
        reader.Find();
        var recurs = reader._clusters.Any(c => c.Found.Recurs);
        foreach (var (from, end, found) in reader._clusters.OrderByDescending(c => c.Found.Recurs))
        {
            if (found.Recurs || steering || recurs && reader.Belongs(from, end, found))
                reader.Take(from, end, found);
        }

        reader.Calendar = reader.Calendar with { Days = reader._days.Distinct().Except(reader._excepted).OrderBy(d => ((int)d + 6) % 7).ToValueList(), At = reader.Hour() };
        return reader;
    }

    // "At four in the afternoon", "Monday evenings at 8": the part of the day tells which half is meant.
    private TimeOnly? Hour() => (Calendar, _part?.Hour) switch
    {
        ({ At: { Hour: >= 1 and < Noon } at, AtIsRound: false }, Afternoon) => at.AddHours(Noon),
        ({ At: { Hour: >= 5 and < Noon } at, AtIsRound: false }, Evening) => at.AddHours(Noon),
        _ => Calendar.At,
    };

    // "Every weekday except Friday", 金曜以外の平日: where days come round without it.
    private void Except()
    {
        for (var i = 0; i < _said.Count; i++)
        {
            if (!_said.Is(i, "except"))
                continue;
            var step = _said.Is(i, "except", "behind") ? -1 : 1;
            var day = i + step;
            while (step > 0 && _said.Is(day, "on") && !_said.Is(day, "days"))
                day++;
            if (CalendarWords.DayAt(_said, day) is not { } excepted || !_said.Any("every", "day") && !_said.Any("every", "work"))
                continue;
            _excepted.Add(excepted);
            _said.Claim(Math.Min(i, day), Math.Abs(day - i) + 1);
        }
    }

    private void Find()
    {
        for (var from = 0; from < _said.Count;)
        {
            var found = new Cluster();
            var end = Extend(from, found);
            // "A Monday briefing" comes each Monday.
            found.Recurs |= found.Days.Count > 0 && _said.Is(end, "noun", "digest");
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
            if (_said.IsClaimed(next))
                break;
            found.Monthly |= _steering && (MonthWords.Counted(_said, next, new Cluster { Monthly = true }) > 0 || MonthWords.StandsAlone(_said, next));
            var length = CalendarWords.Take(_said, next, found);
            if (length > 0)
            {
                end = next += length;
                continue;
            }

            var glue = next;
            while (glue < _said.Count && glue - next < MostGlue && (_said.Is(glue, "on") || _said.Is(glue, "join")))
                glue++;
            if (end == from && glue > from && from > 0 || glue >= _said.Count || _said.IsClaimed(glue) || (glue == next && end == from) || CalendarWords.Take(_said, glue, new Cluster { Monthly = found.Monthly }) == 0 || glue == next)
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
        // "Monthly on Mondays" does not say on which.
        if (found is { Monthly: true, Nth: null, Fault: null, Days.Count: > 0 })
        {
            // "Every second Tuesday of the month" counts its Tuesdays.
            found.Nth = found.EveryWeeks == 2 ? 2 : null;
            found.Fault = found.Nth is null ? DigestFault.UnknownRhythm : null;
        }

        Fault ??= found.Fault is { } fault ? (fault, found.FaultWords ?? _said.Typed(from, end)) : null;
        if (found.Clock is { } clock && Calendar is { At: { } other, AtIsRound: false } && other != clock)
            Fault ??= (DigestFault.TwoHours, _said.Typed(from, end));
        _days.AddRange(found.Days);
        _part = found.Part ?? _part;
        StandsFirst |= first == 0;
        StandsAtEdge |= first == 0 || end == _said.Count;
        StandsApart |= end == _said.Count || _said.Before(end).Trim().Length > 0;
        StandsBehindVerb |= found.Recurs && first > 0 && _said.Is(first - 1, "verb", "send") && end < _said.Count && _said.Pieces[end].IsSpaced && !_said.Is(end, "on") && _said.Before(end) == " " && _said.Is(end, "asking");
        Describes |= found.IsAdjective && end < _said.Count && _said.Before(end).Trim().Length == 0 && _said.Pieces[end].Concepts.Count == 0;
        var round = found.Clock is null && found.Part is not null;
        Calendar = Calendar with
        {
            Recurs = Calendar.Recurs || found.Recurs,
            EveryWeeks = found.Nth is null ? found.EveryWeeks ?? Calendar.EveryWeeks : 1,
            Monthly = Calendar.Monthly || found.Monthly,
            MonthDay = found.MonthDay ?? Calendar.MonthDay,
            Nth = found.Nth ?? Calendar.Nth,
            At = found.Clock ?? Calendar.At ?? found.Part,
            AtIsRound = found.Clock is null && (Calendar.At is null ? round : Calendar.AtIsRound),
            Zone = found.Zone ?? Calendar.Zone,
            Days = _days.ToValueList(),
        };
    }
}
