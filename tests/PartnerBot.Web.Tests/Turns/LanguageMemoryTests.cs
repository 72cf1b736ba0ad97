using PartnerBot.Stores.Memory;
using PartnerBot.Web.Tests.Hosting;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Tests.Turns;

public sealed class LanguageMemoryTests
{
    private readonly LanguageMemory _languages = new(new MemoryState(new MovedClock()));

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
}
