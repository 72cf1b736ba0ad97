using System.Text.RegularExpressions;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Tests.Deployment;

public sealed partial class TemplateTests
{
    /// <summary>Versions that the resource providers list as stable (diagnostic settings have none).</summary>
    private static readonly Dictionary<string, string> ApiVersions = new()
    {
        ["Microsoft.ManagedIdentity/userAssignedIdentities"] = "2024-11-30",
        ["Microsoft.OperationalInsights/workspaces"] = "2023-09-01",
        ["Microsoft.Insights/components"] = "2020-02-02",
        ["Microsoft.Insights/diagnosticSettings"] = "2021-05-01-preview",
        ["Microsoft.DocumentDB/databaseAccounts"] = "2024-11-15",
        ["Microsoft.DocumentDB/databaseAccounts/sqlDatabases"] = "2024-11-15",
        ["Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers"] = "2024-11-15",
        ["Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments"] = "2024-11-15",
        ["Microsoft.Web/serverfarms"] = "2024-11-01",
        ["Microsoft.Web/sites"] = "2024-11-01",
        ["Microsoft.Web/sites/basicPublishingCredentialsPolicies"] = "2024-11-01",
        ["Microsoft.Web/sites/sitecontainers"] = "2024-11-01",
        ["Microsoft.BotService/botServices"] = "2022-09-15",
        ["Microsoft.BotService/botServices/channels"] = "2022-09-15",
    };

    [Theory]
    [InlineData("parameters")]
    [InlineData("variables")]
    public void whatever_is_declared_is_used_and_whatever_is_used_is_declared(string kind)
    {
        var template = Template.Read();
        var declared = template[kind]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal);
        var used = Template.Expressions(template).SelectMany(e => Template.Named(e, kind)).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(declared, used);
    }

    [Fact]
    public void the_parameters_file_gives_only_what_the_template_takes()
    {
        var given = Template.Read("azuredeploy.parameters.json")["parameters"]!.AsObject().Select(p => p.Key);
        Assert.Subset(Template.Read()["parameters"]!.AsObject().Select(p => p.Key).ToHashSet(), given.ToHashSet());
    }

    [Fact]
    public void every_resource_has_a_version_that_was_looked_up_and_every_reference_uses_the_same()
    {
        foreach (var resource in Template.Resources)
            Assert.Equal(ApiVersions[(string)resource["type"]!], (string)resource["apiVersion"]!);
        var references = Template.Expressions(Template.Read()).SelectMany(e => Reference().Matches(e)).ToList();
        Assert.NotEmpty(references);
        foreach (var reference in references)
            Assert.Equal(ApiVersions[TypeOf(reference.Groups[1].Value)], reference.Groups[2].Value);
    }

    [Fact]
    public void whatever_a_resource_waits_for_or_refers_to_is_deployed_here()
    {
        var deployed = Template.Resources.Select(r => (string)r["type"]!).ToHashSet();
        foreach (var resource in Template.Resources)
        {
            var waitsFor = (resource["dependsOn"]?.AsArray() ?? []).Select(d => TypeOf((string)d!)).ToHashSet();
            Assert.Subset(deployed, waitsFor);
            // A reference without waiting fails on the first deployment and only there. The collector and the like wait by their site.
            var refersTo = Template.Expressions(resource["properties"]).SelectMany(e => Reference().Matches(e)).Select(m => TypeOf(m.Groups[1].Value)).ToHashSet();
            Assert.Subset(waitsFor, refersTo);
        }
    }

    [Fact]
    public void a_child_waits_for_its_parent()
    {
        var types = Template.Resources.Select(r => (string)r["type"]!).ToHashSet();
        foreach (var child in Template.Resources.Where(r => ParentOf((string)r["type"]!) is { } parent && types.Contains(parent)))
            Assert.Contains(ParentOf((string)child["type"]!)!, child["dependsOn"]!.AsArray().Select(d => TypeOf((string)d!)));
    }

    [Fact]
    public void the_app_settings_are_settings_that_the_service_knows()
    {
        var given = Template.AppSettings.Keys.Where(k => k.StartsWith("PartnerBot__", StringComparison.Ordinal)).ToHashSet();
        Assert.Subset(SettingsOf(typeof(BotSettings), "PartnerBot").ToHashSet(), given);
        Assert.Superset(new HashSet<string> { "PartnerBot__Store", "PartnerBot__TimeZone", "PartnerBot__Teams__AppId", "PartnerBot__Teams__TenantId", "PartnerBot__Teams__Cloud" }, given);
        Assert.DoesNotContain("PartnerBot__AllowAnonymous", given);
    }

    [Fact]
    public void there_is_no_secret_to_ask_for_to_keep_or_to_put_out()
    {
        var text = Template.Read().ToJsonString();
        foreach (var way in (string[])["listKeys", "listSecrets", "listConnectionStrings", "listCredentials", "primaryMasterKey", "AccountKey", "securestring", "secureObject", "developerAppInsightKey", "sourcecontrols"])
            Assert.DoesNotContain(way, text, StringComparison.OrdinalIgnoreCase);
        Assert.True((bool)Template.Resource("Microsoft.DocumentDB/databaseAccounts")["properties"]!["disableLocalAuth"]!);
        Assert.DoesNotContain(Template.Read()["outputs"]!.AsObject(), o => o.Value!.ToJsonString().Contains("ConnectionString", StringComparison.Ordinal));
    }

    [Fact]
    public void the_site_is_reached_over_tls_alone_and_is_taken_out_when_it_is_not_ready()
    {
        var site = Template.Resource("Microsoft.Web/sites")["properties"]!;
        Assert.True((bool)site["httpsOnly"]!);
        Assert.Equal("1.2", (string)site["siteConfig"]!["minTlsVersion"]!);
        Assert.Equal("Disabled", (string)site["siteConfig"]!["ftpsState"]!);
        Assert.Equal("/healthz/ready", (string)site["siteConfig"]!["healthCheckPath"]!);
        Assert.All(Template.Resources.Where(r => (string)r["type"]! == "Microsoft.Web/sites/basicPublishingCredentialsPolicies"), p => Assert.False((bool)p["properties"]!["allow"]!));
    }

    [Fact]
    public void the_bot_is_registered_for_a_managed_identity_with_teams()
    {
        var bot = Template.Resource("Microsoft.BotService/botServices")["properties"]!;
        Assert.Equal("UserAssignedMSI", (string)bot["msaAppType"]!);
        Assert.Contains("/api/messages", (string)bot["endpoint"]!, StringComparison.Ordinal);
        var channel = Template.Resource("Microsoft.BotService/botServices/channels")["properties"]!;
        Assert.Equal("MsTeamsChannel", (string)channel["channelName"]!);
        // People of the government's community cloud are on another Teams than the one that the channel leads to by itself.
        Assert.StartsWith("[if(equals(parameters('cloud'), 'Gcc'), createObject('isEnabled', true(), 'deploymentEnvironment', 'GCCModerateDeployment')", (string)channel["properties"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void the_clouds_to_choose_from_are_those_that_the_service_knows() =>
        Assert.Equal(Enum.GetNames<TeamsCloud>(), Template.Read()["parameters"]!["cloud"]!["allowedValues"]!.AsArray().Select(c => (string)c!));

    private static IEnumerable<string> SettingsOf(Type options, string path) => options.GetProperties().Where(p => p.CanWrite)
        .SelectMany(p => p.PropertyType.Namespace == options.Namespace && p.PropertyType.IsClass ? SettingsOf(p.PropertyType, $"{path}__{p.Name}") : [$"{path}__{p.Name}"]);

    /// <summary>The type that a variable such as siteId, or a resourceId in place, stands for.</summary>
    private static string TypeOf(string expression)
    {
        var variable = Template.Named($"[{expression.Trim('[', ']')}]", "variables").FirstOrDefault(v => v.EndsWith("Id", StringComparison.Ordinal));
        var id = expression.Contains("resourceId(", StringComparison.Ordinal) ? expression : (string)Template.Read()["variables"]![variable!]!;
        return Regex.Match(id, "resourceId\\('([^']+)'").Groups[1].Value;
    }

    private static string? ParentOf(string type) => type.Count(c => c == '/') > 1 ? type[..type.LastIndexOf('/')] : null;

    [GeneratedRegex(@"reference\((variables\('[^']+'\)|resourceId\([^)]+\)), '([^']+)'", RegexOptions.NonBacktracking)]
    private static partial Regex Reference();
}
