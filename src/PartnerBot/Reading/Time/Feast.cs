using System.Globalization;
using PartnerBot.Register;

namespace PartnerBot.Reading.Time;

/// <summary>A day that the Gregorian calendar alone does not fix.</summary>
internal enum Feast
{
    GoodFriday,
    Easter,
    EasterMonday,
    Ascension,
    Pentecost,
    Thanksgiving,
    LunarNewYearsEve,
    LunarNewYear,
    Lanterns,
    Qingming,
    DragonBoat,
    DoubleSeventh,
    Ghosts,
    MidAutumn,
    DoubleNinth,
}

/// <summary>The days of movable feasts, reckoned by their own calendars.</summary>
internal static class MovableFeasts
{
    // The tables of the Chinese calendar cover these years.
    private const int FirstLunarYear = 1902;
    private const int LastLunarYear = 2099;

    private static readonly ChineseLunisolarCalendar _lunar = new();

    /// <summary>The days of a feast in a year; null where they cannot be told.</summary>
    public static DateRange? In(int year, Feast feast) => feast switch
    {
        Feast.GoodFriday => FromEaster(year, -2, 1),
        Feast.Easter => FromEaster(year, 0, 2),
        Feast.EasterMonday => FromEaster(year, 1, 1),
        Feast.Ascension => FromEaster(year, 39, 1),
        Feast.Pentecost => FromEaster(year, 49, 2),
        Feast.Thanksgiving => CivilCalendar.Days(new DateOnly(year, 11, 22 + ((11 - (int)new DateOnly(year, 11, 22).DayOfWeek) % 7)), 1),
        Feast.LunarNewYearsEve => Lunar(year, 1, 1, -1, 1),
        Feast.LunarNewYear => Lunar(year, 1, 1, 0, 7),
        Feast.Lanterns => Lunar(year, 1, 15, 0, 1),
        Feast.Qingming => Qingming(year),
        Feast.DragonBoat => Lunar(year, 5, 5, 0, 1),
        Feast.DoubleSeventh => Lunar(year, 7, 7, 0, 1),
        Feast.Ghosts => Lunar(year, 7, 15, 0, 1),
        Feast.MidAutumn => Lunar(year, 8, 15, 0, 1),
        _ => Lunar(year, 9, 9, 0, 1),
    };

    /// <summary>Whether it is a single day.</summary>
    public static bool IsOneDay(Feast feast) => feast is not (Feast.Easter or Feast.Pentecost or Feast.LunarNewYear);

    private static DateRange FromEaster(int year, int days, int count) => CivilCalendar.Days(CivilCalendar.Shift(EasterSunday(year), 0, days), count);

    // The Gregorian computus of Meeus, Jones and Butcher.
    private static DateOnly EasterSunday(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var number = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, number / 31, (number % 31) + 1);
    }

    // A day of the Chinese calendar; a leap month repeats the one before it, and no feast lies in it.
    private static DateRange? Lunar(int year, int month, int day, int shift, int count)
    {
        if (year is < FirstLunarYear or > LastLunarYear)
            return null;
        var leap = _lunar.GetLeapMonth(year);
        var found = DateOnly.FromDateTime(_lunar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
        return CivilCalendar.Days(CivilCalendar.Shift(found, 0, shift), count);
    }

    // The sun stands at 15 degrees: 4 or 5 April, by the usual formula of the century.
    private static DateRange? Qingming(int year)
    {
        if (year is < FirstLunarYear or > LastLunarYear)
            return null;
        var (constant, rest) = (year < 2000 ? 5.59 : 4.81, year % 100);
        return CivilCalendar.Days(new DateOnly(year, 4, (int)((rest * 0.2422) + constant) - (rest / 4)), 1);
    }
}
