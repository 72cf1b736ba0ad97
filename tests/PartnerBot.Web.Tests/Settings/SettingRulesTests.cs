using Microsoft.Extensions.Configuration;
using PartnerBot.Web.Settings;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Settings;

public sealed class SettingRulesTests
{
    [Theory]
    [InlineData("TimeZone", "Mars/Phobos", "PartnerBot:TimeZone", "Asia/Tokyo")]
    [InlineData("AllowAnonymous", "true", "PartnerBot:AllowAnonymous", "Development")]
    [InlineData("AllowAnonymous", "perhaps", "AllowAnonymous", "perhaps")]
    [InlineData("Houme", "naist", "Houme", "TimeZone")]
    public void a_setting_that_cannot_be_used_is_named_with_what_is_allowed(string name, string value, string setting, string allowed)
    {
        var fault = Assert.Throws<SettingException>(() => SettingRules.Read(With((name, value)), development: false));
        Assert.Contains(setting, fault.Message, StringComparison.Ordinal);
        Assert.Contains(allowed, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public void nothing_set_means_all_homes_in_utc()
    {
        var settings = SettingRules.Read(new ConfigurationBuilder().Build(), development: true);
        Assert.Null(settings.HomeInScope);
        Assert.Equal("UTC", settings.TimeZone);
        Assert.False(settings.AllowAnonymous);
    }

    [Fact]
    public void an_unknown_home_is_refused_with_the_known_ones()
    {
        var settings = SettingRules.Read(With(("Home", "harvard")), development: true);
        var fault = Assert.Throws<SettingException>(() => SettingRules.CheckHome(settings, TinyRegister.Names));
        Assert.Equal("Setting PartnerBot:Home is \"harvard\", which is no home institution of the register; give one of naist, kyushu-university, or leave it empty for all.", fault.Message);
    }

    [Fact]
    public void the_settings_file_that_ships_names_each_setting_and_is_accepted()
    {
        var file = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json")).Build();
        Assert.Equal(Names(typeof(BotSettings), "").Order(), Leaves(file.GetSection(BotSettings.Section), "").Order());
        Assert.Equivalent(new BotSettings { Home = "", Store = "" }, SettingRules.Read(file, development: true));
    }

    [Theory]
    [InlineData("UTC", "2024-03-31")]
    [InlineData("Asia/Tokyo", "2024-04-01")]
    public void today_is_the_date_in_the_time_zone(string zone, string wanted)
    {
        var clock = new StoppedClock(new DateTimeOffset(2024, 3, 31, 20, 0, 0, TimeSpan.Zero));
        Assert.Equal(DateOnly.Parse(wanted, System.Globalization.CultureInfo.InvariantCulture), new Today(clock, new BotSettings { TimeZone = zone }).Date);
    }

    private static IEnumerable<string> Names(Type settings, string section) => settings.GetProperties().Where(p => p.CanWrite)
        .SelectMany(p => p.PropertyType.Namespace == settings.Namespace && p.PropertyType.IsClass ? Names(p.PropertyType, $"{section}{p.Name}:") : [section + p.Name]);

    private static IEnumerable<string> Leaves(IConfigurationSection section, string path) => section.GetChildren()
        .SelectMany(c => c.GetChildren().Any() ? Leaves(c, $"{path}{c.Key}:") : [path + c.Key]);

    private static IConfiguration With(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => $"{BotSettings.Section}:{s.Name}", s => (string?)s.Value)).Build();

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
