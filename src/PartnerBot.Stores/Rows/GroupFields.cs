using PartnerBot.Queries;

namespace PartnerBot.Stores.Rows;

/// <summary>Group keys that are simply the values of a field.</summary>
internal static class GroupFields
{
    public static Field Of(GroupKey key) => key switch
    {
        GroupKey.Country => Field.Country,
        GroupKey.Region => Field.Region,
        GroupKey.Partner => Field.Partner,
        GroupKey.PartnerKind => Field.PartnerKind,
        GroupKey.Home => Field.Home,
        GroupKey.HomeUnit => Field.HomeUnit,
        GroupKey.Level => Field.Level,
        GroupKey.Type => Field.Type,
        GroupKey.Theme => Field.Theme,
        GroupKey.StatusNote => Field.StatusNote,
        GroupKey.Source => Field.Source,
        GroupKey.City => Field.City,
        GroupKey.Kind => Field.Kind,
        GroupKey.Parent => Field.Parent,
        GroupKey.Role => Field.Role,
        GroupKey.Network => Field.Network,
        GroupKey.Unit => Field.Unit,
        GroupKey.Qualifier => Field.Qualifier,
        GroupKey.Number => Field.Number,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "The key is more than a field."),
    };
}
