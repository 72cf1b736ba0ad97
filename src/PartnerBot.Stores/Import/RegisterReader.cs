using PartnerBot.Register;

namespace PartnerBot.Stores.Import;

/// <summary>Reads all files of a register and checks them together: everything is sound, or nothing is taken.</summary>
internal static class RegisterReader
{
    /// <param name="open">Opens a file by name; null when there is none.</param>
    public static RegisterReading Read(Func<string, Stream?> open)
    {
        var rejections = new List<Rejection>();
        var counts = new List<(string, int)>();
        var rows = new RegisterRows
        {
            Institutions = RegisterFiles.Institutions.Read(open, rejections, counts),
            Units = RegisterFiles.Units.Read(open, rejections, counts),
            Agreements = RegisterFiles.Agreements.Read(open, rejections, counts),
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
        if (rejections.TrueForAll(r => r is { Line: > 1, Column: not null }))
            RegisterChecks.Run(rows);
        return new(rejections.Count == 0 ? rows.ToContents() : null, rejections, counts);
    }
}
