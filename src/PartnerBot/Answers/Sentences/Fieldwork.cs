using PartnerBot.Answers.Voices;
using PartnerBot.Queries;

namespace PartnerBot.Answers.Sentences;

/// <summary>What fields mean for the wording on each target.</summary>
internal static class Fieldwork
{
    private static readonly Field[] OfInstitution =
    [
        Field.Id, Field.Partner, Field.Country, Field.Region, Field.City, Field.Kind, Field.IsHome, Field.Parent, Field.Network, Field.Role, Field.Text, Field.Name,
        Field.Home, Field.Relation,
    ];

    /// <summary>Whether a condition on institutions speaks of an agreement of theirs.</summary>
    public static bool IsOfAgreement(Condition condition) => condition switch
    {
        Not => false,
        _ => FieldOf(condition) is not { } field || !OfInstitution.Contains(field),
    };

    /// <summary>The field a condition is on; null for status and exclusions.</summary>
    public static Field? FieldOf(Condition condition) => condition switch
    {
        Among among => among.Field,
        Within within => within.Field,
        NumberAtLeast least => least.Field,
        Flag flag => flag.Field,
        _ => null,
    };

    /// <summary>The phrase that stands for target and value together ("visits"); null where none can.</summary>
    public static string? NounKey(Target target, Among among) => (target, among) switch
    {
        (Target.Agreements, { Field: Field.Type, Values: [var type] }) => $"noun.type.{type}",
        (Target.Activities, { Field: Field.Kind, Values: [var kind] }) => $"noun.activity.{kind}",
        (Target.Networks, { Field: Field.Kind, Values: [var kind] }) => $"noun.network.{kind}",
        (Target.Institutions, { Field: Field.Kind, Values: [var kind] }) => $"noun.institution.{kind}",
        (Target.Policies, { Field: Field.Kind, Values: [var kind] }) => $"noun.policy.{kind}",
        (Target.Institutions, { Field: Field.Relation, Values: [var relation] }) => $"noun.relation.{relation}",
        _ => null,
    };

    /// <summary>The name of a field as a label: "Country".</summary>
    public static string Label(Voice voice, Target target, Field field)
    {
        var special = $"field.{SnakeCase.Of(field)}.{SnakeCase.Of(target)}";
        return voice.Say(voice.Knows(special) ? special : $"field.{SnakeCase.Of(field)}");
    }
}
