using PartnerBot.Register;

namespace PartnerBot.Stores.Import;

/// <summary>Reads all files of a register and checks them together: everything is sound, or nothing is taken.</summary>
internal static class RegisterReader
{
    /// <param name="open">Opens a file by name; null when there is none.</param>
    public static RegisterReading Read(Func<string, Stream?> open)
    {
        var rejections = new List<Rejection>();
        var ofAgreements = new List<Rejection>();
        var counts = new List<(string, int)>();
        var rows = new RegisterRows
        {
            Institutions = RegisterFiles.Institutions.Read(open, rejections, counts),
            Units = RegisterFiles.Units.Read(open, rejections, counts),
            Networks = RegisterFiles.Networks.Read(open, rejections, counts),
            NetworkMembers = RegisterFiles.NetworkMembers.Read(open, rejections, counts),
            Activities = RegisterFiles.Activities.Read(open, rejections, counts),
            Metrics = RegisterFiles.Metrics.Read(open, rejections, counts),
            Policies = RegisterFiles.Policies.Read(open, rejections, counts),
            Sources = RegisterFiles.Sources.Read(open, rejections, counts),
            Countries = RegisterFiles.Countries.Read(open, rejections, counts),
            Regions = RegionsFile.Read(open, rejections),
        };
        // References to rows that could not be read at all would be reported as unknown too: one reason is enough.
        var checks = IsWhole(rejections) ? new RegisterChecks(rows) : null;
        var mentioned = rows.Networks.SelectMany(n => n.Value.Agreements).Concat(rows.Activities.SelectMany(a => a.Value.Agreements)).ToHashSet(StringComparer.Ordinal);
        var agreements = AgreementsFile.Read(open, mentioned, checks, ofAgreements);
        counts.Insert(0, (RegisterFiles.Agreements.Name, agreements.Rows.Count));
        if (IsWhole(ofAgreements))
            checks?.Others(agreements.Mentioned);
        rejections.InsertRange(0, ofAgreements);
        return new(rejections.Count == 0 ? rows.ToContents(agreements.Rows) : null, rejections, counts);
    }

    private static bool IsWhole(List<Rejection> rejections) => rejections.TrueForAll(r => r is { Line: > 1, Column: not null });
}
