using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Web.Turns;

/// <summary>The language that a person is answered in where the message itself does not tell: the one chosen, else the one written in last.</summary>
/// <param name="Language">en, fr, ja, zh or zh-Hant.</param>
/// <param name="Chosen">Asked for in so many words; only another wish changes it then.</param>
public sealed record SpokenLanguage(string Language, bool Chosen)
{
    /// <summary>What is remembered after an answer in a language.</summary>
    public static SpokenLanguage After(SpokenLanguage? before, string language, bool chosen) =>
        chosen || before is not { Chosen: true } ? new SpokenLanguage(language, chosen) : before;

    public string ToJson() => JsonSerializer.Serialize(this, SpokenLanguageJson.Default.SpokenLanguage);

    /// <summary>Null for what another version of the bot may have written.</summary>
    public static SpokenLanguage? FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, SpokenLanguageJson.Default.SpokenLanguage) is { Language: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SpokenLanguage))]
internal sealed partial class SpokenLanguageJson : JsonSerializerContext;
