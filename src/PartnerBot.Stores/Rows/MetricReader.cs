using System.Globalization;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Rows;

internal sealed class MetricReader(RegisterIndex index) : RowReader<Metric>(index)
{
    public override IReadOnlyCollection<Row> Rows => Index.Contents.Metrics;

    protected override IEnumerable<string> Values(Metric row, Field field) => field switch
    {
        Field.Metric => [row.Name],
        Field.Home => [row.Home],
        Field.Partner => row.Institutions,
        Field.Country => Index.Countries(row.Institutions).Concat(row.Countries),
        Field.Unit => [row.Unit],
        Field.Qualifier => [row.Qualifier],
        Field.Source => [row.Source],
        Field.Text => Columns(row),
        _ => [],
    };

    protected override DateSpan? Span(Metric row, Field field) =>
        field == Field.Period ? DateSpan.Of(row.PeriodFrom, row.PeriodTo) : DateSpan.Of(Date(row, field));

    protected override PartialDate? Date(Metric row, Field field) => field switch
    {
        Field.AsOf => row.AsOf,
        Field.Period => row.PeriodFrom,
        _ => null,
    };

    protected override decimal? Number(Metric row, Field field) => field == Field.Value ? row.Value : null;

    private static IEnumerable<string> Columns(Metric row) => Some(
    [
        row.Id, row.Home, row.Name, row.Value.ToString(CultureInfo.InvariantCulture), row.Qualifier, row.Unit, row.PeriodFrom?.ToString(),
        row.PeriodTo?.ToString(), row.AsOf?.ToString(), .. row.Institutions, .. row.Countries, row.Source, row.SourceLines, row.Note,
    ]);
}
