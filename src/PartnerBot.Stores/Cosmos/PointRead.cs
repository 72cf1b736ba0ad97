using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Cosmos;

/// <summary>A question about one row by its id is one read of one document, the cheapest there is.</summary>
internal sealed record PointRead(Target Target, string Id, string Partition)
{
    /// <returns>Null when the query asks for more, or does not say where the row stands.</returns>
    public static PointRead? Find(Query query, RegisterNames names) => query switch
    {
        { Group: not null } or { Operation: not (Operation.List or Operation.Count or Operation.Exists) } => null,
        { Target: Target.Institutions, Where: [Among { Field: Field.Id, Values: [var id] }] } => new(query.Target, id, Documents.Partition(names.Version, "")),
        { Target: Target.Institutions, Where: [Among { Field: Field.Partner, Values: [var id] }] } when !names.WithMembers([id]).Skip(1).Any() =>
            new(query.Target, id, Documents.Partition(names.Version, "")),
        { Target: not Target.Institutions, Where: [Among { Field: Field.Home, Values: [var home] }, Among { Field: Field.Id, Values: [var id] }] } =>
            new(query.Target, id, Documents.Partition(names.Version, home)),
        { Target: not Target.Institutions, Where: [Among { Field: Field.Id, Values: [var id] }, Among { Field: Field.Home, Values: [var home] }] } =>
            new(query.Target, id, Documents.Partition(names.Version, home)),
        _ => null,
    };

    /// <returns>The row, or none; and none where the page does not begin with the first or has no room.</returns>
    public async Task<(List<Row> Rows, int Count)> RunAsync(DocumentReader documents, Page page, CancellationToken cancellation)
    {
        var document = await documents.PointAsync(Documents.Id(Target, Id), Partition, cancellation).ConfigureAwait(false);
        if (document is not { } found)
            return ([], 0);
        return (page is { Skip: 0, Take: > 0 } ? [Documents.Read(Target, found.GetProperty("row"))] : [], 1);
    }
}
