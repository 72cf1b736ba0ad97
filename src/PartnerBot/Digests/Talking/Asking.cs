namespace PartnerBot.Digests.Talking;

/// <summary>"What are my digests?", "how do digests work?": nothing else may stand in the message.</summary>
internal static class Asking
{
    public static DigestCommand? Read(Utterance said, string language)
    {
        if (!said.Any("verb", "list") && !said.Any("verb", "help"))
            return null;
        for (var i = 0; i < said.Count; i++)
        {
            if (said.Is(i, "verb", "list") || said.Is(i, "verb", "help") || said.Is(i, "filler") || said.Is(i, "on") || said.Is(i, "det") || said.Is(i, "allof") || said.Is(i, "this"))
                said.Claim(i);
            else if (said.Is(i, "noun") || said.Is(i, "verb", "send"))
                said.Claim(i);
        }

        if (said.Left.Any())
            return null;
        return said.Any("verb", "help") ? new ExplainDigests(language) : new ListDigests(language);
    }
}
