using System.Text.Json;

namespace PartnerBot.Answers.Sentences;

/// <summary>Enum values as the keys of phrase files write them, in snake_case.</summary>
internal static class Code
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
