using System.Globalization;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Rows;

/// <summary>What the fields of a kind of row are: the values that conditions compare, that groups count and that orders sort by.</summary>
internal abstract class RowReader(RegisterIndex index)
{
    public const string None = "(none)";

    private const int FirstFiscalMonth = 4;

    // Never part of a folded text.
    private const char Seam = '\n';

    protected RegisterIndex Index { get; } = index;

    public abstract IReadOnlyCollection<Row> Rows { get; }

    public static RowReader Of(Target target, RegisterIndex index) => target switch
    {
        Target.Agreements => new AgreementReader(index),
        Target.Institutions => new InstitutionReader(index),
        Target.Activities => new ActivityReader(index),
        Target.Networks => new NetworkReader(index),
        Target.Metrics => new MetricReader(index),
        _ => new PolicyReader(index),
    };

    /// <summary>The values of a field that takes lists of values, as in the register; a country of the parties may stand there more than once.</summary>
    public abstract IEnumerable<string> Values(Row row, Field field);

    /// <summary>The days that a range is compared with; null where no date is known.</summary>
    public abstract DateSpan? Span(Row row, Field field);

    /// <summary>The date that latest, earliest and orders compare.</summary>
    public abstract PartialDate? Date(Row row, Field field);

    public abstract decimal? Number(Row row, Field field);

    public abstract bool Flag(Row row, Field field);

    /// <summary>The groups that the row counts in: at least one.</summary>
    public IEnumerable<string> Groups(Row row, Grouping grouping) => KeysOf(row, grouping).ToArray() switch
    {
        [] => [None],
        [_] one => one,
        var several => several.Distinct(StringComparer.Ordinal),
    };

    public SortKey Sort(Row row, Field field) => field switch
    {
        Field.Id => SortKey.Of(row.Id),
        _ when Fields.IsDate(field) => SortKey.Of(Date(row, field)),
        _ when Fields.IsNumber(field) => SortKey.Of(Number(row, field)),
        Field.Listed or Field.IsHome => SortKey.Of(Flag(row, field)),
        Field.Partner => SortKey.Of(Values(row, field).Select(i => Index.Folding.Remembered(Index.Institution(i).Name)).FirstOrDefault()),
        _ => SortKey.Of(Values(row, field).Select(Index.Folding.Remembered).FirstOrDefault()),
    };

    /// <summary>The row's own texts, folded and joined so that a search cannot match across two of them; an agreement has those of its parties besides.</summary>
    public string Text(Row row) => string.Join(Seam, OwnTexts(row).Select(Index.Folding.Remembered));

    /// <summary>The texts of the row's columns.</summary>
    protected virtual IEnumerable<string> OwnTexts(Row row) => Values(row, Field.Text);

    protected static IEnumerable<string> Some(params string?[] values) => values.OfType<string>();

    private IEnumerable<string> KeysOf(Row row, Grouping grouping) => grouping.Key switch
    {
        GroupKey.Continent => Index.ContinentsOf(Values(row, Field.Country)),
        GroupKey.Status => [AgreementStatus.On(grouping.StatusDay!.Value, (Agreement)row)],
        GroupKey.Listed => [Word(Flag(row, Field.Listed))],
        GroupKey.IsHome => [Word(Flag(row, Field.IsHome))],
        GroupKey.PartnerUnit => Some(((Agreement)row).PartnerUnit),
        GroupKey.YearOfExpiry => Year(Date(row, Field.Expires)),
        GroupKey.YearOfSigning => Year(Date(row, Field.Signed)),
        GroupKey.YearOfStart => Year(Date(row, Field.Start)),
        GroupKey.Year => Year(Date(row, Field.Date)),
        GroupKey.FiscalYearOfExpiry => FiscalYear(Date(row, Field.Expires)),
        GroupKey.FiscalYearOfSigning => FiscalYear(Date(row, Field.Signed)),
        GroupKey.MonthOfExpiry => Month(Date(row, Field.Expires)),
        GroupKey.MonthOfSigning => Month(Date(row, Field.Signed)),
        GroupKey.QuarterOfExpiry => Quarter(Date(row, Field.Expires)),
        GroupKey.QuarterOfSigning => Quarter(Date(row, Field.Signed)),
        GroupKey.DecadeOfExpiry => Decade(Date(row, Field.Expires)),
        GroupKey.DecadeOfSigning => Decade(Date(row, Field.Signed)),
        _ => Values(row, GroupFields.Of(grouping.Key)),
    };

    private static string Word(bool flag) => flag ? "true" : "false";

    private static IEnumerable<string> Year(PartialDate? date) => Some(date?.ToString()[..4]);

    // From April to March, told by the year it begins in; a date known to the year alone lies in two of them.
    private static IEnumerable<string> FiscalYear(PartialDate? date)
    {
        if (date is not { } known || FiscalYear(known.First) is var year && year != FiscalYear(known.Last))
            return [];
        return [year.ToString("0000", CultureInfo.InvariantCulture)];
    }

    private static int FiscalYear(DateOnly day) => day.Month < FirstFiscalMonth ? day.Year - 1 : day.Year;

    private static IEnumerable<string> Decade(PartialDate? date) => Some(date is { } known ? $"{known.ToString()[..3]}0s" : null);

    // As with the month, a date that is only known to the year counts as the year.
    private static IEnumerable<string> Quarter(PartialDate? date) =>
        Some(date is not { } known ? null : known.ToString() is { Length: > 4 } text ? $"{text[..4]}-Q{(known.First.Month + 2) / 3}" : known.ToString());

    // Of a date that is only known to the year, the year is all that can be said.
    private static IEnumerable<string> Month(PartialDate? date) => Some(date is { } known ? known.ToString()[..Math.Min(7, known.ToString().Length)] : null);
}
