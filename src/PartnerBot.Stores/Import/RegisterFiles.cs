using PartnerBot.Register;

namespace PartnerBot.Stores.Import;

/// <summary>The files of a register, one after the other; lists inside a cell are separated by a bar.</summary>
internal static class RegisterFiles
{
    public static readonly RegisterFile<Institution> Institutions = new(
        "institutions.csv",
        r => new(r.Id("id"), r.Required("name"))
        {
            NamesAsWritten = r.List("name_as_written"),
            LocalNames = r.List("local_names"),
            Aliases = r.List("aliases"),
            Country = r.Required("country"),
            City = r.Text("city"),
            IsHome = r.Flag("home"),
            Kind = r.OneOf("kind", ClosedLists.InstitutionKinds),
            Parent = r.Text("parent"),
            Roles = r.SomeOf("roles", ClosedLists.Roles),
            Note = r.Text("note"),
        },
        "id", "name", "name_as_written", "local_names", "aliases", "country", "city", "home", "kind", "parent", "roles", "note");

    public static readonly RegisterFile<Unit> Units = new(
        "units.csv",
        r => new(r.Id("id"), r.Required("institution"), r.Required("name"))
        {
            NameAsWritten = r.Text("name_as_written"),
            LocalNames = r.List("local_names"),
            Aliases = r.List("aliases"),
            Note = r.Text("note"),
        },
        "id", "institution", "name_as_written", "name", "local_names", "aliases", "note");

    public static readonly RegisterFile<Agreement> Agreements = new(
        "agreements.csv",
        r => new(r.Id("id"), r.Required("home"))
        {
            Parties = r.RequiredList("parties"),
            AsWritten = r.Text("as_written"),
            PartnerUnit = r.Text("partner_unit"),
            HomeUnits = r.List("home_unit"),
            Level = r.OneOf("level", ClosedLists.Levels),
            Types = r.SomeOf("type", ClosedLists.AgreementTypes),
            Signed = r.Date("signed_on", "signed_precision"),
            Renewed = r.Date("renewed_on", "renewed_precision"),
            Expires = r.Date("expires_on", "expires_precision"),
            StatusNote = r.OneOfOrNone("status_note", ClosedLists.StatusNotes),
            Themes = r.List("themes"),
            PeriodFrom = r.Date("period_from"),
            PeriodTo = r.Date("period_to"),
            FundingAmount = r.Number("funding_amount"),
            FundingCurrency = r.Text("funding_currency"),
            Listed = r.Flag("listed"),
            CountryAsWritten = r.Text("country_as_written"),
            Source = r.Required("source"),
            SourceLines = r.Text("seed_lines"),
            Note = r.Text("note"),
        },
        "id", "home", "parties", "as_written", "partner_unit", "home_unit", "level", "type", "signed_on", "signed_precision", "renewed_on", "renewed_precision",
        "expires_on", "expires_precision", "status_note", "themes", "period_from", "period_to", "funding_amount", "funding_currency", "listed",
        "country_as_written", "source", "seed_lines", "note");

    public static readonly RegisterFile<Network> Networks = new(
        "networks.csv",
        r => new(r.Id("id"), r.Required("home"), r.Required("name"))
        {
            NamesAsWritten = r.List("name_as_written"),
            Aliases = r.List("aliases"),
            Kind = r.OneOf("kind", ClosedLists.NetworkKinds),
            HomeUnit = r.Text("home_unit"),
            Start = r.Date("start_on", "start_precision"),
            StatedSize = r.Number("stated_size"),
            SizeQualifier = r.OneOfOrNone("size_qualifier", ClosedLists.Qualifiers),
            Themes = r.List("themes"),
            Agreements = r.List("agreements"),
            Source = r.Required("source"),
            SourceLines = r.Text("seed_lines"),
            Note = r.Text("note"),
        },
        "id", "home", "name", "name_as_written", "aliases", "kind", "home_unit", "start_on", "start_precision", "stated_size", "size_qualifier", "themes",
        "agreements", "source", "seed_lines", "note");

    public static readonly RegisterFile<(string Network, NetworkMember Member)> NetworkMembers = new(
        "network_members.csv",
        r => (r.Required("network"), new(r.Required("institution"), r.OneOf("role", ClosedLists.MemberRoles), r.Text("unit"), r.Text("note"))),
        "network", "institution", "role", "unit", "note");

    public static readonly RegisterFile<Activity> Activities = new(
        "activities.csv",
        r => new(r.Id("id"), r.Required("home"), r.Required("title"))
        {
            Kind = r.OneOf("kind", ClosedLists.ActivityKinds),
            From = r.Date("date_from"),
            To = r.Date("date_to"),
            DatePrecision = r.OneOfOrNone("date_precision", ["day", "month", "year", "range"]),
            Participants = r.List("participants"),
            Units = r.List("units"),
            Institutions = r.List("institutions"),
            Countries = r.List("countries"),
            Location = r.Text("location"),
            Outcome = r.Text("outcome"),
            Agreements = r.List("agreements"),
            Networks = r.List("networks"),
            PartOf = r.Text("part_of"),
            Source = r.Required("source"),
            SourceLines = r.Text("seed_lines"),
            Note = r.Text("note"),
        },
        "id", "home", "kind", "title", "date_from", "date_to", "date_precision", "participants", "units", "institutions", "countries", "location", "outcome",
        "agreements", "networks", "part_of", "source", "seed_lines", "note");

    public static readonly RegisterFile<Metric> Metrics = new(
        "metrics.csv",
        r => new(r.Id("id"), r.Required("home"), r.Required("metric"))
        {
            Value = r.Required("value").Length > 0 ? r.Number("value") ?? 0 : 0,
            Qualifier = r.OneOf("qualifier", ClosedLists.Qualifiers),
            Unit = r.Required("unit"),
            PeriodFrom = r.Date("period_from"),
            PeriodTo = r.Date("period_to"),
            AsOf = r.Date("as_of"),
            Institutions = r.List("institutions"),
            Countries = r.List("countries"),
            Source = r.Required("source"),
            SourceLines = r.Text("seed_lines"),
            Note = r.Text("note"),
        },
        "id", "home", "metric", "value", "qualifier", "unit", "period_from", "period_to", "as_of", "institutions", "countries", "source", "seed_lines", "note");

    public static readonly RegisterFile<Policy> Policies = new(
        "policies.csv",
        r => new(r.Id("id"), r.Required("home"), r.Required("summary"))
        {
            Number = r.WholeNumber("number"),
            Kind = r.OneOf("kind", ClosedLists.PolicyKinds),
            InitialTermYears = r.WholeNumber("initial_term_years"),
            Source = r.Required("source"),
            SourceLines = r.Text("seed_lines"),
        },
        "id", "home", "number", "kind", "summary", "initial_term_years", "source", "seed_lines");

    public static readonly RegisterFile<Source> Sources = new(
        "sources.csv",
        r => new(r.Id("file"), r.Required("home"), r.Required("title"), r.Date("date"), r.Text("date_kind") ?? ""),
        "file", "home", "title", "date", "date_kind");

    public static readonly RegisterFile<Country> Countries = new(
        "countries.csv",
        r => new(r.Required("iso"), r.Required("name")) { NamesAsWritten = r.List("name_as_written"), Demonyms = r.List("demonym") },
        "iso", "name", "name_as_written", "demonym");
}
