using System.Globalization;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Rows;

internal sealed class AgreementReader(RegisterIndex index) : RowReader<Agreement>(index)
{
    public override IReadOnlyCollection<Row> Rows => Index.Contents.Agreements;

    protected override IEnumerable<string> Values(Agreement row, Field field) => field switch
    {
        Field.Home => [row.Home],
        Field.Partner => row.Parties,
        Field.Involving => [row.Home, .. row.Parties],
        Field.Country => Index.Countries(row.Parties),
        Field.City => row.Parties.Select(p => Index.Institution(p).City).OfType<string>(),
        Field.PartnerKind => row.Parties.Select(p => Index.Institution(p).Kind),
        Field.Unit => UnitNames(row),
        Field.Level => [row.Level],
        Field.HomeUnit => row.HomeUnits,
        Field.Type => row.Types,
        Field.StatusNote => Some(row.StatusNote),
        Field.Theme => row.Themes,
        Field.Source => [row.Source],
        Field.Text => Columns(row).Concat(row.Parties.SelectMany(p => InstitutionReader.Columns(Index.Institution(p)))),
        _ => [],
    };

    protected override IEnumerable<string> OwnTexts(Row row) => Columns((Agreement)row);

    protected override DateSpan? Span(Agreement row, Field field) =>
        field == Field.Period ? DateSpan.Of(row.PeriodFrom, row.PeriodTo) : DateSpan.Of(Date(row, field));

    protected override PartialDate? Date(Agreement row, Field field) => field switch
    {
        Field.Signed => row.Signed,
        Field.Renewed => row.Renewed,
        Field.Expires => row.Expires,
        Field.Period => row.PeriodFrom,
        _ => null,
    };

    protected override decimal? Number(Agreement row, Field field) => field switch
    {
        Field.FundingAmount => row.FundingAmount,
        Field.PartiesMin => row.Parties.Count + 1,
        _ => null,
    };

    protected override bool Flag(Agreement row, Field field) => field switch
    {
        Field.Listed => row.Listed,
        Field.Funded => row.FundingAmount is not null,
        _ => false,
    };

    private IEnumerable<string> UnitNames(Agreement row)
    {
        if (row.PartnerUnit is not { } written)
            return [];
        var names = Index.Units(row.Parties, written).SelectMany(u => (string[])[u.Name, .. u.LocalNames, .. u.Aliases]);
        return [written, .. names];
    }

    private static IEnumerable<string> Columns(Agreement row) => Some(
    [
        row.Id, row.Home, .. row.Parties, row.AsWritten, row.PartnerUnit, .. row.HomeUnits, row.Level, .. row.Types, row.Signed?.ToString(),
        row.Renewed?.ToString(), row.Expires?.ToString(), row.StatusNote, .. row.Themes, row.PeriodFrom?.ToString(), row.PeriodTo?.ToString(),
        row.FundingAmount?.ToString(CultureInfo.InvariantCulture), row.FundingCurrency, row.CountryAsWritten, row.Source, row.SourceLines, row.Note,
    ]);
}
