using System.Globalization;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Rows;

internal sealed class PolicyReader(RegisterIndex index) : RowReader<Policy>(index)
{
    public override IReadOnlyCollection<Row> Rows => Index.Contents.Policies;

    protected override IEnumerable<string> Values(Policy row, Field field) => field switch
    {
        Field.Home => [row.Home],
        Field.Kind => [row.Kind],
        Field.Number => Some(row.Number?.ToString(CultureInfo.InvariantCulture)),
        Field.Source => [row.Source],
        Field.Text => Columns(row),
        _ => [],
    };

    protected override decimal? Number(Policy row, Field field) => field switch
    {
        Field.Number => row.Number,
        Field.InitialTermYears => row.InitialTermYears,
        _ => null,
    };

    private static IEnumerable<string> Columns(Policy row) => Some(
    [
        row.Id, row.Home, row.Number?.ToString(CultureInfo.InvariantCulture), row.Kind, row.Summary,
        row.InitialTermYears?.ToString(CultureInfo.InvariantCulture), row.Source, row.SourceLines,
    ]);
}
