using PartnerBot.Answers;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;
using static PartnerBot.Tests.Answers.SampleRegister;

namespace PartnerBot.Tests.Answers;

internal sealed partial class AnswerSamples
{
    private IEnumerable<Sample> Groups =>
    [
        Grouped("by country", Of() with { Group = new Grouping(GroupKey.Country) }, ("DE", 11), ("CN", 10), ("FR", 9), ("AT", 1), ("US", 5)),
        Grouped("by level", Of(Active(Today)) with { Group = new Grouping(GroupKey.Level) }, ("institution", 60), ("department", 37)),
        Grouped("by status", Of() with { Group = new Grouping(GroupKey.Status, Today), Order = [new Ordering(null, true)] }, ("active", 60), ("expired", 5), ("under-renewal", 2)),
        Grouped("by month", Of(In2025) with { Group = new Grouping(GroupKey.MonthOfExpiry) }, ("2025-03", 2), ("2025-06", 1)),
        Grouped("most", Of() with { Group = new Grouping(GroupKey.Country), Operation = Operation.Max }, ("DE", 11)),
        Grouped("most, a tie", Of() with { Group = new Grouping(GroupKey.Partner), Operation = Operation.Max }, ("tum", 2), ("ntu", 2)),
        Grouped("fewest, many", Of() with { Group = new Grouping(GroupKey.Country), Operation = Operation.Min }, ("AT", 1), ("BD", 1), ("NZ", 1), ("SN", 1), ("CA", 1)),
        Grouped("at least", Of() with { Group = new Grouping(GroupKey.Partner, AtLeast: 2) }, ("tum", 2)),
        Grouped("at most", Of() with { Group = new Grouping(GroupKey.Country, AtMost: 2) }, ("AT", 1), ("GB", 2)),
        Grouped("exactly", Of() with { Group = new Grouping(GroupKey.Country, AtLeast: 2, AtMost: 2) }, ("GB", 2), ("NL", 2)),
        Grouped("second most", Of() with { Group = new Grouping(GroupKey.Country, Place: 2), Operation = Operation.Max }, ("DE", 11)),
        Grouped("third most, a tie", Of() with { Group = new Grouping(GroupKey.Country, Place: 3), Operation = Operation.Max }, ("CN", 8), ("ID", 8)),
        Grouped("top", Of() with { Group = new Grouping(GroupKey.Country), Order = [new Ordering(null, true)], Limit = 3 }, ("DE", 11), ("CN", 10), ("FR", 9)),
        Grouped("no groups", Of(Country("TD")) with { Group = new Grouping(GroupKey.Type) }),
    ];

    private IEnumerable<Sample> Others =>
    [
        Rows("institutions", new Query(Target.Institutions) { Where = [Home, Country("FR")] }, Focus.Rows, Institutions[6], Institutions[7], Institutions[8]),
        Rows("institutions by agreement", new Query(Target.Institutions) { Where = [Home, Country("DE"), new Among(Field.Level, "department"), Active(Today)] }, Focus.Rows, Institutions[1], Institutions[2]),
        Rows("institutions of a kind", new Query(Target.Institutions) { Where = [new Among(Field.Kind, "company")] }, Focus.Rows, Institutions[10]),
        Rows("members of a parent", new Query(Target.Institutions) { Where = [Home, new Among(Field.Parent, "university-of-california")], Operation = Operation.Count }, Focus.Rows, Institutions[11]),
        Rows("visits", new Query(Target.Activities) { Where = [Home, new Among(Field.Kind, "visit"), Partner("ntu"), new Within(Field.Date, Range("2023-01-01", "2024-01-01"))] }, Focus.Rows, Visit),
        Rows("who came", new Query(Target.Activities) { Where = [Home, Partner("ntu")] }, Focus.Participants, Visit),
        Rows("outcome", new Query(Target.Activities) { Where = [Home, Partner("ntu")] }, Focus.Outcome, Visit),
        Rows("no visit", new Query(Target.Activities) { Where = [Home, Partner("iiser")], Operation = Operation.Exists }, Focus.Rows),
        Rows("networks", new Query(Target.Networks) { Where = [Home] }, Focus.Rows, Alliance),
        Rows("members", new Query(Target.Networks) { Where = [Home, new Among(Field.Network, "cic")] }, Focus.Members, Alliance),
        Rows("figure", new Query(Target.Metrics) { Where = [Home, new Among(Field.Metric, "students")] }, Focus.Rows, Students),
        Rows("policy", new Query(Target.Policies) { Where = [Home, new Among(Field.Number, "6")] }, Focus.Rows, Term),
        new("with assumptions", w => w.Answered(
            Read(Of(In2025, Country("FR")), Focus.Rows) with { Assumptions = Assumed, Unused = ["cheap", "nearby"] }, Result(Sorbonne), Page.All, Today)),
    ];
}
