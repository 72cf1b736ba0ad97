using System.Text.Encodings.Web;
using System.Text.Json;
using PartnerBot.Register;

namespace PartnerBot.Benchmarks.Grown;

/// <summary>Writes a grown register as the folder of files that an import reads.</summary>
internal static class GrownFolder
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static int Write(string folder, int agreements, int institutions)
    {
        Directory.CreateDirectory(folder);
        Write(folder, GrownRegister.Of(agreements, institutions));
        return 0;
    }

    private static void Write(string folder, RegisterContents contents)
    {
        Csv(folder, "institutions.csv", "id,name,name_as_written,local_names,aliases,country,city,home,kind,parent,roles,note", contents.Institutions, i =>
            [i.Id, i.Name, List(i.NamesAsWritten), List(i.LocalNames), List(i.Aliases), i.Country, i.City, Flag(i.IsHome), i.Kind, i.Parent, List(i.Roles), i.Note]);
        Csv(folder, "units.csv", "id,institution,name_as_written,name,local_names,aliases,note", contents.Units, u =>
            [u.Id, u.Institution, u.NameAsWritten, u.Name, List(u.LocalNames), List(u.Aliases), u.Note]);
        Csv(folder, "agreements.csv", "id,home,parties,as_written,partner_unit,home_unit,level,type,signed_on,signed_precision,renewed_on,renewed_precision,expires_on,expires_precision,status_note,themes,period_from,period_to,funding_amount,funding_currency,listed,country_as_written,source,seed_lines,note", contents.Agreements, a =>
            [
                a.Id, a.Home, List(a.Parties), a.AsWritten, a.PartnerUnit, List(a.HomeUnits), a.Level, List(a.Types), Date(a.Signed), Precision(a.Signed), Date(a.Renewed),
                Precision(a.Renewed), Date(a.Expires), Precision(a.Expires), a.StatusNote, List(a.Themes), Date(a.PeriodFrom), Date(a.PeriodTo), Number(a.FundingAmount),
                a.FundingCurrency, Flag(a.Listed), a.CountryAsWritten, a.Source, a.SourceLines, a.Note,
            ]);
        Csv(folder, "networks.csv", "id,home,name,name_as_written,aliases,kind,home_unit,start_on,start_precision,stated_size,size_qualifier,themes,agreements,source,seed_lines,note", contents.Networks, n =>
            [
                n.Id, n.Home, n.Name, List(n.NamesAsWritten), List(n.Aliases), n.Kind, n.HomeUnit, Date(n.Start), Precision(n.Start), Number(n.StatedSize), n.SizeQualifier,
                List(n.Themes), List(n.Agreements), n.Source, n.SourceLines, n.Note,
            ]);
        Csv(folder, "network_members.csv", "network,institution,role,unit,note", contents.Networks.SelectMany(n => n.Members.Select(m => (n.Id, Member: m))), m =>
            [m.Id, m.Member.Institution, m.Member.Role, m.Member.Unit, m.Member.Note]);
        Csv(folder, "activities.csv", "id,home,kind,title,date_from,date_to,date_precision,participants,units,institutions,countries,location,outcome,agreements,networks,part_of,source,seed_lines,note", contents.Activities, a =>
            [
                a.Id, a.Home, a.Kind, a.Title, Date(a.From), Date(a.To), a.DatePrecision, List(a.Participants), List(a.Units), List(a.Institutions), List(a.Countries), a.Location,
                a.Outcome, List(a.Agreements), List(a.Networks), a.PartOf, a.Source, a.SourceLines, a.Note,
            ]);
        Csv(folder, "metrics.csv", "id,home,metric,value,qualifier,unit,period_from,period_to,as_of,institutions,countries,source,seed_lines,note", contents.Metrics, m =>
            [m.Id, m.Home, m.Name, Number(m.Value), m.Qualifier, m.Unit, Date(m.PeriodFrom), Date(m.PeriodTo), Date(m.AsOf), List(m.Institutions), List(m.Countries), m.Source, m.SourceLines, m.Note]);
        Csv(folder, "policies.csv", "id,home,number,kind,summary,initial_term_years,source,seed_lines", contents.Policies, p =>
            [p.Id, p.Home, Number(p.Number), p.Kind, p.Summary, Number(p.InitialTermYears), p.Source, p.SourceLines]);
        Csv(folder, "sources.csv", "file,home,title,date,date_kind", contents.Sources, s => [s.File, s.Home, s.Title, Date(s.Date), s.DateKind]);
        Csv(folder, "countries.csv", "iso,name,name_as_written,demonym", contents.Countries, c => [c.Iso, c.Name, List(c.NamesAsWritten), List(c.Demonyms)]);
        var regions = new
        {
            Regions = contents.Regions.ToDictionary(r => r.Name, r => r.Countries.ToArray()),
            Aliases = contents.Regions.SelectMany(r => r.Aliases.Select(a => (Alias: a, r.Name))).ToDictionary(a => a.Alias, a => a.Name),
        };
        File.WriteAllText(Path.Combine(folder, "regions.json"), JsonSerializer.Serialize(regions, Json));
    }

    private static void Csv<T>(string folder, string file, string header, IEnumerable<T> rows, Func<T, string?[]> cells)
    {
        using var writer = new StreamWriter(Path.Combine(folder, file));
        writer.Write(header + "\n");
        foreach (var row in rows)
            writer.Write(string.Join(',', cells(row).Select(Cell)) + "\n");
    }

    private static string Cell(string? text) =>
        text is null ? "" : text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string List(ValueList<string> values) => string.Join('|', values);

    private static string Flag(bool value) => value ? "true" : "false";

    private static string? Date(PartialDate? date) => date?.ToString();

    private static string? Precision(PartialDate? date) => date?.Precision.ToString().ToLowerInvariant();

    private static string? Number(decimal? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
