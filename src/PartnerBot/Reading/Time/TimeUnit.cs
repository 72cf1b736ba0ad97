namespace PartnerBot.Reading.Time;

/// <summary>A stretch of the calendar that people count in.</summary>
internal enum TimeUnit
{
    Day = 1,
    Week,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Weekend,
    Fortnight,
    BusinessDay,
    FiscalYear,
    Semester,
    AcademicYear,
}
