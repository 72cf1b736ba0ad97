using System.IO.Compression;
using System.Text.Json;

namespace PartnerBot.Web.Tests.Manifest;

public sealed class PackageTests
{
    [NodeFact]
    public void the_package_holds_the_manifest_with_its_settings_icons_and_languages()
    {
        using var command = new PackCommand();
        Assert.Equal((0, ""), command.Run(PackCommand.Settings));
        using var zip = ZipFile.OpenRead(command.Package);
        Assert.Equal(["color.png", "fr.json", "ja.json", "manifest.json", "outline.png", "zh-cn.json", "zh-tw.json"], zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
        using var reader = new StreamReader(zip.GetEntry("manifest.json")!.Open());
        var text = reader.ReadToEnd();
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        var manifest = JsonDocument.Parse(text).RootElement;
        Assert.Equal(PackCommand.Settings["appId"], manifest.GetProperty("id").GetString());
        Assert.Equal(PackCommand.Settings["botId"], manifest.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.Equal(PackCommand.Settings["botId"], manifest.GetProperty("composeExtensions")[0].GetProperty("botId").GetString());
        Assert.Equal(PackCommand.Settings["host"], manifest.GetProperty("validDomains")[0].GetString());
    }

    [NodeFact]
    public void the_same_settings_make_the_same_package()
    {
        using var command = new PackCommand();
        command.Run(PackCommand.Settings);
        var first = File.ReadAllBytes(command.Package);
        command.Run(PackCommand.Settings);
        Assert.Equal(first, File.ReadAllBytes(command.Package));
    }

    [NodeFact]
    public void settings_that_make_no_sense_are_named_with_what_to_give()
    {
        using var command = new PackCommand();
        var (code, said) = command.Run(new Dictionary<string, string>(PackCommand.Settings) { ["host"] = "https://partnerbot.example.edu/", ["appId"] = "PartnerBot" });
        Assert.Equal(1, code);
        Assert.Contains("Setting host is \"https://partnerbot.example.edu/\": give the bot's host name without https://", said, StringComparison.Ordinal);
        Assert.Contains("Setting appId is \"PartnerBot\": give a GUID", said, StringComparison.Ordinal);
        Assert.False(File.Exists(command.Package));
    }

    [NodeFact]
    public void what_the_schema_forbids_stops_the_package_by_name()
    {
        using var command = new PackCommand().Copied();
        File.Delete(command.Package);
        Spoil(command, "manifest.json", "\"personal\", \"team\", \"groupChat\"", "\"personal\", \"teams\"");
        var (code, said) = command.Run(PackCommand.Settings);
        Assert.Equal(1, code);
        Assert.Contains("manifest.json: /bots/0/scopes/1 must be equal to one of the allowed values", said, StringComparison.Ordinal);
        Assert.False(File.Exists(command.Package));
    }

    [NodeFact]
    public void a_text_that_is_not_translated_and_one_that_is_too_long_are_named()
    {
        using var command = new PackCommand().Copied();
        Spoil(command, Path.Combine("locales", "fr.json"), "commands[2].title", "commands[9].title");
        Spoil(command, Path.Combine("locales", "ja.json"), "\"name.short\": \"PartnerBot\"", "\"name.short\": \"PartnerBot, the bot for partners\"");
        var (code, said) = command.Run(PackCommand.Settings);
        Assert.Equal(1, code);
        Assert.Contains("fr.json: bots[0].commandLists[0].commands[2].title is not translated.", said, StringComparison.Ordinal);
        Assert.Contains("fr.json: bots[0].commandLists[0].commands[9].title names no text of manifest.json.", said, StringComparison.Ordinal);
        Assert.Contains("ja.json: /name.short must NOT have more than 30 characters", said, StringComparison.Ordinal);
    }

    [NodeFact]
    public void an_icon_of_the_wrong_size_is_named()
    {
        using var command = new PackCommand().Copied();
        File.Copy(Path.Combine(command.Folder, "outline.png"), Path.Combine(command.Folder, "color.png"), overwrite: true);
        var (code, said) = command.Run(PackCommand.Settings);
        Assert.Equal(1, code);
        Assert.Contains("color.png: it is 32 x 32 pixels; Teams wants 192 x 192.", said, StringComparison.Ordinal);
    }

    private static void Spoil(PackCommand command, string name, string from, string to)
    {
        var path = Path.Combine(command.Folder, name);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}
