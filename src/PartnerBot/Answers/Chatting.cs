using PartnerBot.Queries;
using PartnerBot.Answers.Sentences;
using PartnerBot.Answers.Voices;
using PartnerBot.Reading;

namespace PartnerBot.Answers;

/// <summary>Replies to small talk; help shows questions that have an answer in this register.</summary>
internal static class Chatting
{
    public static Answer Write(Voice voice, SmallTalk reading, string? home, Answer answer)
    {
        var withExamples = reading.Courtesy is Courtesy.Greeting or Courtesy.Help;
        var of = home is null ? voice.Say("chat.all_homes") : voice.Names.Of(home);
        return answer with
        {
            Headline = voice.Say($"chat.{SnakeCase.Of(reading.Courtesy)}", ("home", of)),
            Suggestions = withExamples ? [.. Examples.For(voice, home).Select(text => new Choice(text, text))] : [],
        };
    }
}
