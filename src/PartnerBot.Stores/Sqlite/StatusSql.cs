using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Sqlite;

/// <summary>The status of an agreement on a day as SQL: <see cref="AgreementStatus"/> said once more for the database.</summary>
internal sealed class StatusSql(Parameters parameters)
{
    private static readonly string UnderRenewal = Note(AgreementStatus.UnderRenewal);
    private static readonly string[] PendingNames = [AgreementStatus.Intention, AgreementStatus.DetailsAgreed, AgreementStatus.InPreparation];
    private static readonly string Pending = $"({string.Join(", ", PendingNames.Select(Note))})";

    public string Is(string row, string name, StatusOn status)
    {
        var day = parameters.Add(TableColumns.Number(status.Day));
        // The plus keeps the database from looking these up in an index, one by one: they hold for most rows.
        var signed = $"(+{row}.signed_first IS NULL OR +{row}.signed_first <= {day}) AND {NotPending(row)}";
        var over = $"{signed} AND {row}.expires_last < {day}";
        return name switch
        {
            AgreementStatus.Pending => $"{row}.status_note IN {Pending}",
            AgreementStatus.Active => $"({signed} AND (+{row}.expires_last IS NULL OR +{row}.expires_last >= {day}))",
            AgreementStatus.NoExpiry => $"({signed} AND {row}.expires_last IS NULL)",
            AgreementStatus.Expiring => $"({signed} AND {Expiring(row, day, status)})",
            AgreementStatus.NotYetSigned => $"({row}.signed_first > {day} AND {NotPending(row)})",
            AgreementStatus.UnderRenewal => $"({over} AND {row}.status_note = {UnderRenewal})",
            AgreementStatus.Expired => $"({over} AND {row}.status_note IS NOT {UnderRenewal})",
            _ => $"{row}.status_note = {Note(name)}",
        };
    }

    public string Of(string row, DateOnly on)
    {
        var day = parameters.Add(TableColumns.Number(on));
        var pending = string.Join(" ", PendingNames.Select(n => $"WHEN {Note(n)} THEN '{n}'"));
        return $"""
            CASE WHEN {row}.status_note IN {Pending} THEN CASE {row}.status_note {pending} END WHEN {row}.signed_first > {day} THEN '{AgreementStatus.NotYetSigned}'
            WHEN {row}.expires_last < {day} THEN CASE {row}.status_note WHEN {UnderRenewal} THEN '{AgreementStatus.UnderRenewal}'
            ELSE '{AgreementStatus.Expired}' END ELSE '{AgreementStatus.Active}' END
            """;
    }

    // The bounds of the first day follow from those of the last, since no date reaches beyond its year: the index is in the order of the first days.
    private string Expiring(string row, string day, StatusOn status)
    {
        var ahead = parameters.Add(TableColumns.Number(AgreementStatus.MonthsLater(status.Day, status.Months)));
        var year = parameters.Add(TableColumns.Number(new(status.Day.Year, 1, 1)));
        return $"{row}.expires_last >= {day} AND {row}.expires_last < {ahead} AND {row}.expires_first >= {year} AND {row}.expires_first < {ahead}";
    }

    private static string NotPending(string row) => $"({row}.status_note IS NULL OR {row}.status_note NOT IN {Pending})";

    private static string Note(string name) => ListNumbers.OfStatusNote(name).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
