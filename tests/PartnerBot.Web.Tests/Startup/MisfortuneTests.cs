using System.Net;
using System.Net.Sockets;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Startup;

public sealed class MisfortuneTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("partnerbot-start-");

    [Fact]
    public async Task a_port_in_use_is_one_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        await SaysAsync(["--urls", address], address, "already in use", "--urls");
    }

    [Fact]
    public async Task an_address_that_is_none_is_one_sentence() => await SaysAsync(["--urls", "nowhere"], "nowhere", "--urls");

    [Fact]
    public async Task a_setting_that_cannot_be_used_is_one_sentence() =>
        await SaysAsync(["--PartnerBot:TimeZone=Mars/Phobos"], "PartnerBot:TimeZone", "Mars/Phobos", "Asia/Tokyo");

    [Fact]
    public async Task an_unknown_home_is_one_sentence() => await SaysAsync(["--PartnerBot:Home=harvard"], "PartnerBot:Home", "harvard", "naist");

    [Fact]
    public async Task a_switch_that_belongs_to_development_is_one_sentence() =>
        await SaysAsync(["--PartnerBot:AllowAnonymous=true"], "PartnerBot:AllowAnonymous", "Development");

    [Fact]
    public async Task a_settings_file_that_is_no_json_is_one_sentence()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "appsettings.json"), "{ \"PartnerBot\": ");
        await SaysAsync([], "appsettings.json");
    }

    [Fact]
    public async Task a_damaged_register_is_one_sentence()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "register.db"), new string('x', 10_000));
        await SaysAsync(["--PartnerBot:Store=register.db"], "register.db", "damaged", "PartnerBot:Store");
    }

    [Fact]
    public async Task a_register_in_a_missing_folder_is_one_sentence() =>
        await SaysAsync(["--PartnerBot:Store=nowhere/register.db"], "nowhere", "does not exist", "PartnerBot:Store");

    [Fact]
    public async Task a_place_that_cannot_be_written_is_one_sentence() =>
        await SaysAsync(["--PartnerBot:Store=/proc/register.db"], "/proc/register.db", "cannot be opened", "PartnerBot:Store");

    private async Task SaysAsync(string[] args, params string[] parts)
    {
        string[] all = args.Any(a => a.StartsWith("--PartnerBot:Store", StringComparison.Ordinal)) ? args : [.. args, "--PartnerBot:Store=:memory:"];
        var (exitCode, output, errors) = await ServiceProcess.RunAsync(_folder.FullName, all);
        Assert.Equal(1, exitCode);
        Assert.DoesNotContain("   at ", output + errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd().Split('\n'));
        Assert.All(parts, p => Assert.Contains(p, errors, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
