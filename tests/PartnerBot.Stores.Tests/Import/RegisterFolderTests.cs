using System.Text;
using PartnerBot.Register;
using PartnerBot.Stores.Import;

namespace PartnerBot.Stores.Tests.Import;

public sealed class RegisterFolderTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void a_sound_folder_is_read_whole()
    {
        var reading = RegisterFolder.Read(_folder.Path);
        Assert.Empty(reading.Rejections);
        Assert.Equal(Vocabulary.Of(SampleRegister.Load()).Version, Vocabulary.Of(reading.Contents!).Version);
        Assert.Contains(("agreements.csv", 123), reading.RowsPerFile);
        Assert.Equal("LG Electronics", Assert.Single(reading.Contents!.Institutions, i => i.Id == "lg-electronics").Name);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{\"regions\": null}")]
    [InlineData("{\"regions\": {\"Europe\": null}}")]
    [InlineData("{\"regions\": {\"Europe\": [\"FR\", null]}}")]
    [InlineData("{\"regions\": {\"Europe\": []}, \"aliases\": {\"EU\": null}}")]
    public void regions_with_nothing_in_them_are_rejected_in_one_sentence(string json)
    {
        File.WriteAllText(Path.Combine(_folder.Path, "regions.json"), json);
        Assert.StartsWith("regions.json: this is not JSON of the form", Assert.Single(RegisterFolder.Read(_folder.Path).Rejections).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(';', "semicolons")]
    [InlineData('\t', "tabs")]
    public void a_file_with_another_separator_is_rejected_in_one_sentence(char separator, string name)
    {
        var file = Path.Combine(_folder.Path, "units.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace(',', separator));
        Assert.StartsWith($"units.csv, line 1: the cells are separated by {name}; save the file with commas", Assert.Single(RegisterFolder.Read(_folder.Path).Rejections).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void dates_at_the_ends_of_the_calendar_are_dates()
    {
        _folder.Change("agreements.csv", "kyushu-university,uiuc,,,,institution,strategic-partnership,2019-08,month,,,,,", "kyushu-university,uiuc,,,,institution,strategic-partnership,0001-01,month,,,9999-12,month,");
        var agreement = RegisterFolder.Read(_folder.Path).Contents!.Agreements.Single(a => a.Id == "kyushu-0001");
        Assert.Equal((DateOnly.MinValue, DateOnly.MaxValue), (agreement.Signed!.Value.First, agreement.Expires!.Value.Last));
    }

    [Fact]
    public void an_id_that_is_too_long_is_rejected_with_what_to_do()
    {
        _folder.Change("agreements.csv", "kyushu-0001", new string('k', 201));
        Assert.Contains(
            "agreements.csv, line 2, column id: it has 201 characters; give a shorter one of at most 200, here and wherever it is mentioned",
            RegisterFolder.Read(_folder.Path).Rejections.Select(r => r.ToString()));
    }

    [Theory]
    [InlineData("agreements.csv", "2019-08,month", "2019-13,month", "agreements.csv, line 2, column signed_on: '2019-13' is not a date; write 2019-08-01, 2019-08 or 2019")]
    [InlineData("agreements.csv", "2019-08,month", "2019,month", "agreements.csv, line 2, column signed_precision: 'month' does not fit the date 2019")]
    [InlineData("agreements.csv", "kyushu-university,uiuc,", "kyushu-university,harvard,", "agreements.csv, line 2, column parties: there is no institution 'harvard'")]
    [InlineData("agreements.csv", "kyushu-university,uiuc,", "uiuc,kyushu-university,", "agreements.csv, line 2, column home: 'uiuc' is not marked as a home in institutions.csv")]
    [InlineData("agreements.csv", "kyushu-university,uiuc,", "kyushu-university,,", "agreements.csv, line 2, column parties: the cell is empty")]
    [InlineData("agreements.csv", "kyushu-university,uiuc,", "kyushu-university,uiuc|uiuc,", "agreements.csv, line 2, column parties: a party stands there twice")]
    [InlineData("agreements.csv", "kyushu-university,uiuc,", "kyushu-university,uiuc|kyushu-university,", "agreements.csv, line 2, column parties: the home 'kyushu-university' stands among the other parties")]
    [InlineData("agreements.csv", "kyushu-0002", "kyushu-0001", "agreements.csv, line 3, column id: 'kyushu-0001' stands in an earlier row too")]
    [InlineData("agreements.csv", "institution,strategic-partnership", "faculty,strategic-partnership", "agreements.csv, line 2, column level: 'faculty' is not one of institution, department")]
    [InlineData("agreements.csv", "institution,strategic-partnership", "institution,friendship", "agreements.csv, line 2, column type: 'friendship' is not one of academic-exchange")]
    [InlineData("agreements.csv", "false,,000_5def9c7bc01e5cb0.txt", "maybe,,000_5def9c7bc01e5cb0.txt", "agreements.csv, line 2, column listed: 'maybe' is not one of true, false")]
    [InlineData("agreements.csv", "000_5def9c7bc01e5cb0.txt", "other.txt", "agreements.csv, line 2, column source: there is no source 'other.txt'")]
    [InlineData("agreements.csv", "250000", "a lot", "column funding_amount: 'a lot' is not a number with at most 4 decimals, such as 250000 or 1.5")]
    [InlineData("agreements.csv", "2020-04,2023-03", "2020-04,2019-03", "column period_to: the end 2019-03 is before the start 2020-04")]
    [InlineData("agreements.csv", "2011-07-22,day,,,2026-07-21", "2011-07-22,day,,,2010-07-21", "column expires_on: the end 2010-07-21 is before the start 2011-07-22")]
    [InlineData("agreements.csv", "First strategic", "First \"strategic\"", "agreements.csv, line 2: a quote is not closed or stands in the middle of a cell")]
    [InlineData("agreements.csv", "id,home,parties", "id,house,parties", "agreements.csv, line 1, column home: the column is missing in the header")]
    [InlineData("agreements.csv", "id,home,parties", "id,home,home,parties", "agreements.csv, line 1, column home: the column stands twice in the header")]
    [InlineData("agreements.csv", "kyushu-0001,", "kyushu-0001,,", "agreements.csv, line 2: 26 cells where the header has 25")]
    [InlineData("institutions.csv", ",US,", ",USA,", "column country: there is no country 'USA'")]
    [InlineData("institutions.csv", "university-of-california,agreement-party", "nowhere,agreement-party", "column parent: there is no institution 'nowhere'")]
    [InlineData("countries.csv", "\nKR,", "\nkr,", "countries.csv, line 2, column iso: 'kr' is not a country code of two capital letters")]
    [InlineData("units.csv", "naist-is,naist", "naist-is,naits", "units.csv, line 2, column institution: there is no institution 'naits'")]
    [InlineData("networks.csv", "kyushu-0004", "kyushu-0009", "networks.csv, line 2, column agreements: there is no agreement 'kyushu-0009'")]
    [InlineData("network_members.csv", "trilateral-university-center,uiuc", "nothing,uiuc", "network_members.csv, line 3, column network: there is no network 'nothing'")]
    [InlineData("activities.csv", "act-kyushu-02,000", "act-none,000", "column part_of: there is no activity 'act-none'")]
    [InlineData("metrics.csv", ",3,exactly", ",,exactly", "metrics.csv, line 2, column value: the cell is empty")]
    [InlineData("policies.csv", "naist,1,", "naist,1.5,", "policies.csv, line 2, column number: '1.5' is not a whole number")]
    [InlineData("sources.csv", "kyushu-university", "nobody", "sources.csv, line 2, column home: there is no institution 'nobody'")]
    [InlineData("regions.json", "\"AO\"", "\"Angola\"", "regions.json, column Africa: 'Angola' is not a country code of two capital letters")]
    [InlineData("regions.json", "\"regions\": {", "\"regions\": [", "regions.json, line ")]
    [InlineData("regions.json", "\"AO\"", "null", "regions.json: this is not JSON of the form")]
    [InlineData("regions.json", "\"aliases\": {", "\"aliases\": null, \"more\": {", "regions.json: this is not JSON of the form")]
    public void what_does_not_fit_is_rejected_with_its_place_and_reason(string file, string old, string changed, string wanted)
    {
        _folder.Change(file, old, changed);
        var reading = RegisterFolder.Read(_folder.Path);
        Assert.Null(reading.Contents);
        Assert.True(
            reading.Rejections.Any(r => r.ToString().Contains(wanted, StringComparison.Ordinal)),
            $"wanted {wanted}\ngot    {string.Join("\n       ", reading.Rejections)}");
    }

    [Fact]
    public void every_rejected_row_is_named_and_not_the_first_alone()
    {
        _folder.Change("agreements.csv", "2019-08,month", "soon,month");
        _folder.Change("agreements.csv", "2023-09,month", "later,month");
        _folder.Change("metrics.csv", ",3,exactly", ",three,exactly");
        Assert.Equal(["agreements.csv, line 2", "agreements.csv, line 4", "metrics.csv, line 2"], RegisterFolder.Read(_folder.Path).Rejections.Select(r => $"{r.File}, line {r.Line}"));
    }

    [Fact]
    public void lines_are_counted_through_cells_with_line_breaks()
    {
        _folder.Change("agreements.csv", "First strategic partner", "First\nstrategic\npartner");
        _folder.Change("agreements.csv", "kyushu-0002,kyushu-university", "kyushu-0002,nobody");
        Assert.Equal(5, Assert.Single(RegisterFolder.Read(_folder.Path).Rejections).Line);
    }

    [Fact]
    public void a_missing_file_is_one_reason_and_not_a_hundred()
    {
        File.Delete(_folder["institutions.csv"]);
        Assert.Equal("institutions.csv: the file is missing", Assert.Single(RegisterFolder.Read(_folder.Path).Rejections).ToString());
    }

    [Fact]
    public void a_file_that_is_not_utf8_is_refused_with_the_line()
    {
        var text = File.ReadAllText(_folder["institutions.csv"]);
        File.WriteAllBytes(_folder["institutions.csv"], Encoding.Latin1.GetBytes(text));
        var rejection = Assert.Single(RegisterFolder.Read(_folder.Path).Rejections);
        Assert.Equal(("institutions.csv", 3), (rejection.File, rejection.Line));
        Assert.StartsWith("the text is not UTF-8", rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void a_byte_order_mark_and_windows_line_ends_make_no_difference()
    {
        var text = File.ReadAllText(_folder["agreements.csv"]).Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(_folder["agreements.csv"], text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var reading = RegisterFolder.Read(_folder.Path);
        Assert.Empty(reading.Rejections);
        Assert.Equal(Vocabulary.Of(SampleRegister.Load()).Version, Vocabulary.Of(reading.Contents!).Version);
    }

    [Fact]
    public void a_parent_that_is_its_own_ancestor_is_refused()
    {
        _folder.Change("institutions.csv", "university-of-california,agreement-party", "uc-davis,agreement-party");
        Assert.Contains("is above itself", Assert.Single(RegisterFolder.Read(_folder.Path).Rejections).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void an_empty_file_and_a_missing_folder_are_refused()
    {
        File.WriteAllText(_folder["units.csv"], "");
        Assert.Equal("units.csv, line 1: the header line is missing", Assert.Single(RegisterFolder.Read(_folder.Path).Rejections).ToString());
        Assert.EndsWith("there is no such folder", Assert.Single(RegisterFolder.Read(_folder["none"]).Rejections).ToString(), StringComparison.Ordinal);
    }
}
