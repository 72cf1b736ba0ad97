using PartnerBot.Answers;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;
using static PartnerBot.Tests.Answers.SampleRegister;

namespace PartnerBot.Tests.Answers;

internal sealed partial class AnswerSamples
{
    private IEnumerable<Sample> Lists =>
    [
        Rows("list with a verb", Of(In2025, Country("FR")), Focus.Partner, Sorbonne),
        Rows("list of few", Of(In2025, new Among(Field.Level, "department"), new Among(Field.Country, "DE", "AT")), Focus.Rows, MunichToo, Graz),
        Rows("list in the past", Of(In2023), Focus.Rows, Rennes),
        Rows("list in force", Of(Active(Today), new Among(Field.Region, "Europe")), Focus.Rows, Ulm, Graz, Munich, MunichToo, Sorbonne),
        Rows("list of nothing", Of(In2025, Country("TD")), Focus.Rows),
        Rows("one partner, no verb", Of(Partner("ulm-university")), Focus.Rows, Ulm),
        Rows("one partner, two agreements", Of(Partner("tum")), Focus.Expiry, Munich, MunichToo),
        Rows("type and theme", Of(new Among(Field.Type, "mou"), new Among(Field.Theme, "robotics")), Focus.Theme, Trilateral),
        Rows("excluded", Of(new Within(Field.Signed, Range("2010-01-01", null)), new Not(Country("CN")), new Not(new Among(Field.Level, "department"), Country("DE"))), Focus.Signing, Graz, Sorbonne, Rennes),
        Rows("several statuses", Of(new StatusOn(Today, ["expired", "under-renewal"])), Focus.Status, Rennes),
        Rows("expiring", Of(new StatusOn(Today, ["expiring"], 12)), Focus.Rows, Ulm, MunichToo),
        new("ordered and limited", w => w.Answered(
            Read(Of(Active(Today)) with { Order = [new Ordering(Field.Expires)], Limit = 3 }, Focus.Rows), Result(Ulm, MunichToo, Sorbonne) with { Count = 60 }, Page.All, Today)),
        new("cut between rows of one date", w => w.Answered(
            Read(Of() with { Order = [new Ordering(Field.Signed)], Limit = 2 }, Focus.Rows), Result(Ulm, Graz) with { Count = 95 }, Page.All, Today, [Graz, Sorbonne with { Signed = Graz.Signed }, Munich])),
        new("those shown before left out", w => w.Answered(
            Read(Of(new Not(new Among(Field.Id, "naist-0053", "naist-0085"))) with { Order = [new Ordering(Field.Signed)], Limit = 2 }, Focus.Rows), Result(Ulm, Graz) with { Count = 95 }, Page.All, Today)),
        new("part of a country", w => w.Answered(
            Read(Of(Country("GB")), Focus.Rows) with { Assumptions = [new Assumption(AssumptionKind.Country, "Scotland", "GB")] }, Result(), Page.All, Today)),
        new("paged", w => w.Answered(Read(Of(), Focus.Rows), new QueryResult { Count = 27, Rows = [Ulm, Graz] }, new Page(10, 2), Today)),
        Rows("count", Of(Active(Today), Country("FR")) with { Operation = Operation.Count }, Focus.Rows, Sorbonne),
        Rows("count of none", Of(Active(Today), Country("US")) with { Operation = Operation.Count }, Focus.Rows),
        Rows("profile", Of(Partner("ulm-university")), Focus.Profile, Ulm),
        new("profile with links", w => w.Answered(Read(Of(Partner("ntu")), Focus.Profile), Result(Trilateral), Page.All, Today, [Visit])),
        Rows("profile of two", Of(Partner("tum")), Focus.Profile, Munich, MunichToo),
    ];

    private IEnumerable<Sample> YesNos =>
    [
        Rows("yes, in force today", Exists(Partner("ulm-university"), Active(Today)), Focus.Status, Ulm),
        Rows("yes, in force on a day", Exists(Partner("ulm-university"), Active(new(2024, 5, 20))), Focus.Status, Ulm),
        new("no, long over", w => w.Answered(Read(Exists(Partner("tum"), Active(new(2030, 1, 1))), Focus.Status), QueryResult.Nothing, Page.All, new(2029, 1, 1), [Munich])),
        new("no, expired by then", w => w.Answered(Read(Exists(Partner("ulm-university"), Active(new(2025, 5, 20))), Focus.Status), QueryResult.Nothing, Page.All, Today, [Ulm])),
        new("no, under renewal", w => w.Answered(Read(Exists(Partner("university-of-rennes"), Active(Today)), Focus.Status), QueryResult.Nothing, Page.All, Today, [Rennes])),
        new("no, an intention", w => w.Answered(Read(Exists(Partner("nanjing-university"), Active(Today)), Focus.Status), QueryResult.Nothing, Page.All, Today, [Intended])),
        new("no, not yet signed", w => w.Answered(Read(Exists(Partner("ntu"), Active(new(2023, 5, 1))), Focus.Status), QueryResult.Nothing, Page.All, Today, [Trilateral])),
        new("no, none of two", w => w.Answered(Read(Exists(Partner("tum"), Active(new(2030, 1, 1))), Focus.Status), QueryResult.Nothing, Page.All, Today, [Munich, MunichToo])),
        Rows("no agreement at all", Exists(Partner("iiser")), Focus.Rows),
        Rows("yes, on record", Exists(Partner("tu-graz")), Focus.Rows, Graz),
        Rows("yes, without dates", Exists(Partner("uc-davis"), Active(Today)), Focus.Status, Undated),
        Rows("yes, expires", Exists(Partner("tu-graz"), new Within(Field.Expires, Range("2028-01-01", "2029-01-01"))), Focus.Expiry, Graz),
        Rows("yes, several", Exists(Country("DE")), Focus.Rows, Ulm, Munich, MunichToo),
        Rows("is institution-wide", Exists(new Among(Field.Id, "a-02"), new Among(Field.Level, "institution")), Focus.Rows, Graz),
        new("no, another level", w => w.Answered(Read(Exists(Partner("ulm-university"), new Among(Field.Level, "institution")), Focus.Rows), QueryResult.Nothing, Page.All, Today, [Ulm])),
        new("no, another type", w => w.Answered(Read(Exists(Partner("tu-graz"), new Among(Field.Type, "double-degree")), Focus.Rows), QueryResult.Nothing, Page.All, Today, [Graz])),
        Rows("covers our unit", Exists(Partner("ulm-university"), new Among(Field.HomeUnit, "IS", "I")), Focus.Unit, Ulm),
    ];
}
