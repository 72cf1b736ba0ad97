using PartnerBot.Register;

namespace PartnerBot.Tests.Register;

public sealed class VocabularyTests
{
    private static readonly RegisterContents Contents = new()
    {
        Institutions =
        [
            new("home", "Home") { Country = "JP", Kind = "university", IsHome = true }, new("partner", "Partner") { Country = "FR", Kind = "university" },
            new("member", "Member") { Country = "DE", Kind = "university" }, new("guest", "Guest") { Country = "IT", Kind = "university" },
        ],
        Agreements = [new("a1", "home") { Parties = ["partner"], Level = "institution", Types = ["mou"], Themes = ["energy"], Source = "s" }],
        Networks =
        [
            new("n1", "home", "N")
            {
                Kind = "alliance", Themes = ["energy", "art"], Source = "s",
                Members = [new("home", "home", null, null), new("member", "member", null, null)],
            },
        ],
        Activities = [new("v1", "home", "V") { Kind = "visit", Institutions = ["guest"], Participants = ["Chen"], Location = "Lyon", Source = "s" }],
        Units = [],
        Metrics = [],
        Policies = [],
        Sources = [],
        Countries = [],
        Regions = [],
    };

    [Fact]
    public void partners_are_met_through_agreements_and_contacts_through_anything()
    {
        var words = Vocabulary.Of(Contents);
        Assert.Equal(["partner"], words.PartnersOf["home"]);
        Assert.Equal(["guest", "member", "partner"], words.ContactsOf["home"].Order(StringComparer.Ordinal));
        Assert.Equal(["art", "energy"], words.Themes);
        Assert.Equal(["Chen"], words.Participants);
        Assert.Equal(["Lyon"], words.Locations);
    }

    [Fact]
    public void the_version_is_of_the_content_and_not_of_its_order()
    {
        var turned = Contents with { Institutions = [.. Contents.Institutions.Reverse()] };
        var changed = Contents with { Agreements = [Contents.Agreements.First() with { Level = "department" }] };
        Assert.Equal(Vocabulary.Of(Contents).Version, Vocabulary.Of(turned).Version);
        Assert.NotEqual(Vocabulary.Of(Contents).Version, Vocabulary.Of(changed).Version);
    }
}
