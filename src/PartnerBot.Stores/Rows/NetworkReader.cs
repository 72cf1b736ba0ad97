using System.Globalization;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Rows;

internal sealed class NetworkReader(RegisterIndex index) : RowReader<Network>(index)
{
    public override IReadOnlyCollection<Row> Rows => Index.Contents.Networks;

    protected override IEnumerable<string> Values(Network row, Field field) => field switch
    {
        Field.Network => [row.Id],
        Field.Name => [row.Name],
        Field.Home => [row.Home],
        Field.Partner => Others(row),
        Field.Involving => [row.Home, .. Others(row)],
        Field.Country => Index.Countries(Others(row)),
        Field.Kind => [row.Kind],
        Field.HomeUnit => Some(row.HomeUnit),
        Field.Theme => row.Themes,
        Field.Source => [row.Source],
        Field.Text => Columns(row),
        _ => [],
    };

    protected override PartialDate? Date(Network row, Field field) => field == Field.Start ? row.Start : null;

    protected override decimal? Number(Network row, Field field) => field == Field.StatedSize ? row.StatedSize : null;

    // The home stands among the members of its own network; it is not its own partner.
    private static IEnumerable<string> Others(Network row) => row.Members.Select(m => m.Institution).Where(m => m != row.Home);

    private static IEnumerable<string> Columns(Network row) => Some(
    [
        row.Id, row.Home, row.Name, .. row.NamesAsWritten, .. row.Aliases, row.Kind, row.HomeUnit, row.Start?.ToString(),
        row.StatedSize?.ToString(CultureInfo.InvariantCulture), row.SizeQualifier, .. row.Themes, .. row.Agreements, row.Source, row.SourceLines, row.Note,
    ]);
}
