using PartnerBot.Stores.Memory;
using PartnerBot.Web.Tests.Hosting;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Tests.Turns;

public sealed class LanguageMemoryTests
{
    private readonly MovedClock _clock = new();
    private readonly LanguageMemory _languages;

    public LanguageMemoryTests() => _languages = new(new MemoryState(_clock), _clock);

    [Theory]
    [InlineData(20)]
    [InlineData(501)]
    [InlineData(5_000)]
    public async Task a_language_is_remembered_however_long_the_name_of_the_person(int length)
    {
        var person = new string('p', length);
        Assert.Null(await _languages.RecallAsync(person, default));
        await _languages.KeepAsync(person, new SpokenLanguage("ja", Chosen: true), default);
        Assert.Equal(new SpokenLanguage("ja", Chosen: true), await _languages.RecallAsync(person, default));
        Assert.Null(await _languages.RecallAsync(person + "q", default));
    }

    [Fact]
    public async Task the_language_of_one_who_writes_no_more_is_forgotten_after_a_year_and_of_others_it_stays()
    {
        var japanese = new SpokenLanguage("ja", Chosen: true);
        await _languages.KeepAsync("gone", japanese, default);
        await _languages.KeepAsync("here", japanese, default);
        _clock.Ahead = TimeSpan.FromDays(200);
        Assert.Equal(japanese, await _languages.RecallAsync("here", default));
        _clock.Ahead = TimeSpan.FromDays(370);
        Assert.Null(await _languages.RecallAsync("gone", default));
        Assert.Equal(japanese, await _languages.RecallAsync("here", default));
    }
}
