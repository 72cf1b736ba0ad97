namespace PartnerBot.Digests.Talking;

/// <summary>"What would be in it?", "show me next Monday's", 预览一下: a look at an edition before it comes.</summary>
internal static class Previews
{
    public static PreviewDigest? Read(Utterance said, string language, bool spokenOf)
    {
        if (!said.Any("verb", "preview"))
            return null;
        int? number = null;
        for (var i = 0; i < said.Count; i++)
            number ??= said.Number(i);
        if (!spokenOf && number is null && !said.Any("noun", "digest"))
            return null;
        var left = said.Left.Where(i => !(said.Is(i, "verb") || said.Is(i, "noun") || said.Is(i, "day") || said.Is(i, "once") || said.Is(i, "numbered") || said.Is(i, "one") || said.Number(i) is not null || Wishes.IsSmall(said, i)));
        return left.Any() ? null : new PreviewDigest(language, new Which("") { Number = number });
    }
}
