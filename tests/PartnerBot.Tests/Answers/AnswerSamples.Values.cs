using PartnerBot.Answers;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;
using static PartnerBot.Tests.Answers.SampleRegister;

namespace PartnerBot.Tests.Answers;

internal sealed partial class AnswerSamples
{
    private IEnumerable<Sample> Values =>
    [
        Rows("expiry", Of(Partner("tu-graz")), Focus.Expiry, Graz),
        Rows("expiry in the past", Of(Partner("university-of-rennes")), Focus.Expiry, Rennes),
        Rows("expiry unknown", Of(Partner("uc-davis")), Focus.Expiry, Undated),
        Rows("signing", Of(Partner("tu-graz")), Focus.Signing, Graz),
        Rows("signing by month", Of(Partner("ntu")), Focus.Signing, Trilateral),
        Rows("signing unknown", Of(Partner("uc-davis")), Focus.Signing, Undated),
        Rows("renewal", Of(Partner("uc-davis")), Focus.Renewal, Undated),
        Rows("renewal unknown", Of(Partner("tu-graz")), Focus.Renewal, Graz),
        Rows("level", Of(Partner("ulm-university")), Focus.Level, Ulm),
        Rows("unit", Of(Partner("ulm-university")), Focus.Unit, Ulm),
        Rows("unit none", Of(Partner("tu-graz")), Focus.Unit, Graz),
        Rows("type", Of(Partner("ntu")), Focus.Kind, Trilateral),
        Rows("themes", Of(Partner("ntu")), Focus.Theme, Trilateral),
        Rows("themes none", Of(Partner("tu-graz")), Focus.Theme, Graz),
        Rows("parties", Of(Partner("ntu")), Focus.Parties, Trilateral),
        Rows("partner", Of(new Among(Field.Id, "a-09")), Focus.Partner, Trilateral),
        Rows("home", Of(Partner("tu-graz")), Focus.Home, Graz),
        Rows("place", Of(Partner("ecole-polytechnique")), Focus.Place, Graz with { Parties = ["ecole-polytechnique"] }),
        Rows("source", Of(Partner("ntu")), Focus.Source, Trilateral),
        new("oldest", w => w.Answered(
            Read(Of() with { Operation = Operation.Earliest }, Focus.Rows),
            Result(Ulm) with { Value = "2004-11-05", AlsoPossible = ["a-06"] }, Page.All, Today, [Rennes])),
        new("next to expire, a tie", w => w.Answered(
            Read(Of(new Within(Field.Expires, Range("2024-04-01", null))) with { Operation = Operation.Earliest, Of = Field.Expires }, Focus.Expiry),
            Result(Ulm, Sorbonne) with { Value = "2024-10-24", AlsoPossible = ["a-20", "a-21"] }, Page.All, Today)),
        new("newest", w => w.Answered(Read(Of() with { Operation = Operation.Latest }, Focus.Rows), Result(Trilateral) with { Value = "2024-02" }, Page.All, Today)),
        new("nothing dated", w => w.Answered(Read(Of(Partner("iiser")) with { Operation = Operation.Latest }, Focus.Rows), QueryResult.Nothing, Page.All, Today)),
        new("largest figure", w => w.Answered(
            Read(new Query(Target.Metrics) { Operation = Operation.Max, Of = Field.Value, Where = [Home] }, Focus.Rows),
            Result(Students) with { Value = "1251" }, Page.All, Today)),
    ];
}
