using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Rows;

internal sealed class InstitutionReader(RegisterIndex index) : RowReader<Institution>(index)
{
    public override IReadOnlyCollection<Row> Rows => Index.Contents.Institutions;

    /// <summary>The texts of the row's columns.</summary>
    public static IEnumerable<string> Columns(Institution row) => Some(
    [
        row.Id, row.Name, .. row.NamesAsWritten, .. row.LocalNames, .. row.Aliases, row.Country, row.City, row.Kind, row.Parent, .. row.Roles, row.Note,
    ]);

    protected override IEnumerable<string> Values(Institution row, Field field) => field switch
    {
        Field.Partner => [row.Id],
        Field.Name => [row.Name],
        Field.Country => [row.Country],
        Field.City => Some(row.City),
        Field.Kind => [row.Kind],
        Field.Parent => Some(row.Parent),
        Field.Network => Index.NetworksOf(row.Id),
        Field.Role => row.Roles,
        Field.Text => Columns(row),
        _ => [],
    };

    protected override bool Flag(Institution row, Field field) => field == Field.IsHome && row.IsHome;
}
