using PartnerBot.Answers.Voices;
using PartnerBot.Register;

namespace PartnerBot.Digests.Talking;

/// <summary>A digest in a few words, for operators.</summary>
public static class DigestLine
{
    /// <summary>"every Monday at 9:00 (Asia/Tokyo)"; the zone alone where this machine does not know it.</summary>
    public static string Calendar(Subscription digest, Vocabulary vocabulary) =>
        digest.Schedule.IsPossible ? DigestSpeech.Calendar(new Voice("en", vocabulary), digest) : $"impossible calendar ({digest.Schedule.Zone})";
}
