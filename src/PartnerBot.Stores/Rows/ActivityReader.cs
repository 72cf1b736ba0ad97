using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Rows;

internal sealed class ActivityReader(RegisterIndex index) : RowReader<Activity>(index)
{
    public override IReadOnlyCollection<Row> Rows => Index.Contents.Activities;

    protected override IEnumerable<string> Values(Activity row, Field field) => field switch
    {
        Field.Name => [row.Title],
        Field.Home => [row.Home],
        Field.Partner => row.Institutions,
        Field.Involving => [row.Home, .. row.Institutions],
        Field.Country => Index.Countries(row.Institutions).Concat(row.Countries),
        Field.Kind => [row.Kind],
        Field.Participant => row.Participants,
        Field.Unit => row.Units,
        Field.Agreement => row.Agreements,
        Field.Network => row.Networks,
        Field.Location => Some(row.Location),
        Field.PartOf => Some(row.PartOf),
        Field.Source => [row.Source],
        Field.Text => Columns(row),
        _ => [],
    };

    protected override DateSpan? Span(Activity row, Field field) => field == Field.Date ? DateSpan.Of(row.From, row.To) : null;

    protected override PartialDate? Date(Activity row, Field field) => field == Field.Date ? row.From : null;

    protected override bool Flag(Activity row, Field field) => field == Field.Top && row.PartOf is null;

    private static IEnumerable<string> Columns(Activity row) => Some(
    [
        row.Id, row.Home, row.Kind, row.Title, row.From?.ToString(), row.To?.ToString(), .. row.Participants, .. row.Units, .. row.Institutions,
        .. row.Countries, row.Location, row.Outcome, .. row.Agreements, .. row.Networks, row.PartOf, row.Source, row.SourceLines, row.Note,
    ]);
}
