namespace PartnerBot.Register;

/// <summary>One row of the register, of any kind.</summary>
public abstract record Row(string Id);

/// <summary>A university, laboratory, company or authority that is a home, a partner, a member or a guest.</summary>
public sealed record Institution(string Id, string Name) : Row(Id)
{
    public ValueList<string> NamesAsWritten { get; init; } = [];
    public ValueList<string> LocalNames { get; init; } = [];
    public ValueList<string> Aliases { get; init; } = [];
    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }
    public string? City { get; init; }
    public bool IsHome { get; init; }
    /// <summary>university | research-institute | national-lab | company | public-authority.</summary>
    public required string Kind { get; init; }
    /// <summary>Id of the system or university that this institution is a member of.</summary>
    public string? Parent { get; init; }
    public ValueList<string> Roles { get; init; } = [];
    public string? Note { get; init; }
}

/// <summary>A faculty, school, institute or laboratory inside an institution.</summary>
public sealed record Unit(string Id, string Institution, string Name) : Row(Id)
{
    public string? NameAsWritten { get; init; }
    public ValueList<string> LocalNames { get; init; } = [];
    public ValueList<string> Aliases { get; init; } = [];
    public string? Note { get; init; }
}

/// <summary>An agreement of a home institution with one or more other parties.</summary>
public sealed record Agreement(string Id, string Home) : Row(Id)
{
    /// <summary>Ids of the parties other than the home.</summary>
    public required ValueList<string> Parties { get; init; }
    public string? AsWritten { get; init; }
    public string? PartnerUnit { get; init; }
    public ValueList<string> HomeUnits { get; init; } = [];
    /// <summary>institution | department.</summary>
    public required string Level { get; init; }
    public required ValueList<string> Types { get; init; }
    /// <summary>The initial date.</summary>
    public PartialDate? Signed { get; init; }
    public PartialDate? Renewed { get; init; }
    public PartialDate? Expires { get; init; }
    /// <summary>What the source says of the state: under-renewal, intention, details-agreed, in-preparation, renewed; none in most rows.</summary>
    public string? StatusNote { get; init; }
    public ValueList<string> Themes { get; init; } = [];
    /// <summary>Funding or plan period; never the end of the agreement.</summary>
    public PartialDate? PeriodFrom { get; init; }
    public PartialDate? PeriodTo { get; init; }
    public decimal? FundingAmount { get; init; }
    public string? FundingCurrency { get; init; }
    public bool Listed { get; init; }
    public string? CountryAsWritten { get; init; }
    public required string Source { get; init; }
    public string? SourceLines { get; init; }
    public string? Note { get; init; }
}

public sealed record NetworkMember(string Institution, string Role, string? Unit, string? Note);

/// <summary>An alliance, consortium, centre or programme, with its members.</summary>
public sealed record Network(string Id, string Home, string Name) : Row(Id)
{
    public ValueList<string> NamesAsWritten { get; init; } = [];
    public ValueList<string> Aliases { get; init; } = [];
    /// <summary>alliance | sub-alliance | consortium | trilateral-center | programme.</summary>
    public required string Kind { get; init; }
    public string? HomeUnit { get; init; }
    public PartialDate? Start { get; init; }
    public decimal? StatedSize { get; init; }
    public string? SizeQualifier { get; init; }
    public ValueList<string> Themes { get; init; } = [];
    public ValueList<string> Agreements { get; init; } = [];
    public ValueList<NetworkMember> Members { get; init; } = [];
    public required string Source { get; init; }
    public string? SourceLines { get; init; }
    public string? Note { get; init; }
}

/// <summary>A visit, delegation, ceremony or other event.</summary>
public sealed record Activity(string Id, string Home, string Title) : Row(Id)
{
    /// <summary>signing | visit | delegation | ceremony | recurring-exchange | programme.</summary>
    public required string Kind { get; init; }
    public PartialDate? From { get; init; }
    public PartialDate? To { get; init; }
    /// <summary>As the source gives it: day | month | year | range.</summary>
    public string? DatePrecision { get; init; }
    public ValueList<string> Participants { get; init; } = [];
    public ValueList<string> Units { get; init; } = [];
    public ValueList<string> Institutions { get; init; } = [];
    public ValueList<string> Countries { get; init; } = [];
    public string? Location { get; init; }
    public string? Outcome { get; init; }
    public ValueList<string> Agreements { get; init; } = [];
    public ValueList<string> Networks { get; init; } = [];
    /// <summary>Id of the activity that this one is a stop or a part of.</summary>
    public string? PartOf { get; init; }
    public required string Source { get; init; }
    public string? SourceLines { get; init; }
    public string? Note { get; init; }
}

/// <summary>A figure that a home publishes about itself.</summary>
public sealed record Metric(string Id, string Home, string Name) : Row(Id)
{
    public required decimal Value { get; init; }
    /// <summary>exactly | about | over | more than.</summary>
    public required string Qualifier { get; init; }
    public required string Unit { get; init; }
    public PartialDate? PeriodFrom { get; init; }
    public PartialDate? PeriodTo { get; init; }
    public PartialDate? AsOf { get; init; }
    public ValueList<string> Institutions { get; init; } = [];
    public ValueList<string> Countries { get; init; } = [];
    public required string Source { get; init; }
    public string? SourceLines { get; init; }
    public string? Note { get; init; }
}

/// <summary>A statement of a home's policy on agreements.</summary>
public sealed record Policy(string Id, string Home, string Summary) : Row(Id)
{
    public int? Number { get; init; }
    /// <summary>policy-point | purpose | scope | strategy | definition | context | intention.</summary>
    public required string Kind { get; init; }
    public int? InitialTermYears { get; init; }
    public required string Source { get; init; }
    public string? SourceLines { get; init; }
}

/// <summary>A document that rows of the register were taken from.</summary>
public sealed record Source(string File, string Home, string Title, PartialDate? Date, string DateKind);

public sealed record Country(string Iso, string Name)
{
    public ValueList<string> NamesAsWritten { get; init; } = [];
    public ValueList<string> Demonyms { get; init; } = [];
}

/// <summary>A named group of countries, such as Europe, ASEAN or East Asia.</summary>
public sealed record Region(string Name, ValueList<string> Countries)
{
    public ValueList<string> Aliases { get; init; } = [];
}

/// <summary>A whole register, validated: every id it mentions exists.</summary>
public sealed record RegisterContents
{
    public required IReadOnlyList<Institution> Institutions { get; init; }
    public required IReadOnlyList<Unit> Units { get; init; }
    /// <summary>May be read anew from where they are kept at each enumeration, so that a million need not be in memory at once.</summary>
    public required IReadOnlyCollection<Agreement> Agreements { get; init; }
    public required IReadOnlyList<Network> Networks { get; init; }
    public required IReadOnlyList<Activity> Activities { get; init; }
    public required IReadOnlyList<Metric> Metrics { get; init; }
    public required IReadOnlyList<Policy> Policies { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
    public required IReadOnlyList<Country> Countries { get; init; }
    public required IReadOnlyList<Region> Regions { get; init; }
}
