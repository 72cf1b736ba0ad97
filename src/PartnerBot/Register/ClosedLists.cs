namespace PartnerBot.Register;

/// <summary>The values that a register may hold where only a few words are allowed; anything else is refused at import and in queries.</summary>
public static class ClosedLists
{
    public static readonly ValueList<string> Levels = ["institution", "department"];

    public static readonly ValueList<string> AgreementTypes =
    [
        "academic-exchange", "mou", "student-exchange", "strategic-partnership", "trilateral", "double-degree", "joint-lab", "joint-school",
        "alliance", "programme", "strategic-plan", "cooperation-agreement", "intent",
    ];

    public static readonly ValueList<string> StatusNotes = ["under-renewal", "intention", "details-agreed", "in-preparation", "renewed"];

    public static readonly ValueList<string> InstitutionKinds = ["university", "research-institute", "national-lab", "company", "public-authority"];

    public static readonly ValueList<string> Roles = ["home", "agreement-party", "network-member", "activity-participant", "parent"];

    public static readonly ValueList<string> MemberRoles = ["home", "host", "member"];

    public static readonly ValueList<string> ActivityKinds = ["signing", "visit", "delegation", "ceremony", "recurring-exchange", "programme"];

    public static readonly ValueList<string> NetworkKinds = ["alliance", "sub-alliance", "consortium", "trilateral-center", "programme"];

    public static readonly ValueList<string> PolicyKinds = ["policy-point", "purpose", "scope", "strategy", "definition", "context", "intention"];

    public static readonly ValueList<string> Qualifiers = ["exactly", "about", "over", "more than"];

    public static readonly ValueList<string> Relations = ["agreement", "network", "activity", "any"];
}
