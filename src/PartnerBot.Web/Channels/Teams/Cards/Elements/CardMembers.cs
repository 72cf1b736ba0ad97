using System.Collections.Frozen;
using System.Text.Json;

namespace PartnerBot.Web.Channels.Teams.Cards.Elements;

/// <summary>The members of a card's parts; one that is not set is left out.</summary>
internal static class CardMembers
{
    public static void Member(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    public static void Member(this Utf8JsonWriter json, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } set)
            json.WriteBoolean(name, set);
    }

    public static void Member(this Utf8JsonWriter json, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } set)
            json.WriteNumber(name, set);
    }

    /// <summary>A value of an enumeration by its name, in small letters.</summary>
    public static void Choice<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T? value)
        where T : struct, Enum
    {
        if (value is { } set)
            json.WriteString(name, Words<T>.Of[set]);
    }

    public static void Part(this Utf8JsonWriter json, ReadOnlySpan<byte> name, ICardPart? part)
    {
        if (part is null)
            return;
        json.WritePropertyName(name);
        part.WriteTo(json);
    }

    public static void Parts(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<ICardPart>? parts)
    {
        if (parts is null)
            return;
        json.WriteStartArray(name);
        foreach (var part in parts)
            part.WriteTo(json);
        json.WriteEndArray();
    }

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, JsonEncodedText> Of = Enum.GetValues<T>().ToFrozenDictionary(v => v, v => JsonEncodedText.Encode(v.ToString().ToLowerInvariant()));
    }
}
