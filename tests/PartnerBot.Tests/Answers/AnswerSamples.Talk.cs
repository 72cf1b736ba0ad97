using PartnerBot.Answers;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;
using static PartnerBot.Tests.Answers.SampleRegister;

namespace PartnerBot.Tests.Answers;

internal sealed partial class AnswerSamples
{
    private IEnumerable<Sample> Unanswered =>
    [
        new("ask back", w => w.AskBack(new Unclear(language, "Université", Field.Partner, ["sorbonne-universite", "university-of-rennes", "iiser"], Of()))),
        new("not in register", w => w.Declined(new NotUnderstood(language, DeclineReason.NotInRegister, ["tuition"], Of(Country("FR"))))),
        new("out of scope", w => w.Declined(new NotUnderstood(language, DeclineReason.OutOfScope, ["weather"], null))),
        new("no such partner", w => w.Declined(new NotUnderstood(language, DeclineReason.NoSuchPartner, ["University of Gabès"], null))),
        new("no such partner, yes-no", w => w.Declined(new NotUnderstood(language, DeclineReason.NoSuchPartner, ["University of Gabès", "KTH"], null) { YesNo = true })),
        new("not understood", w => w.Declined(new NotUnderstood(language, DeclineReason.NotUnderstood, [], null))),
        new("not understood, words", w => w.Declined(new NotUnderstood(language, DeclineReason.NotUnderstood, ["qwertz"], null))),
        new("no further rows", w => w.Declined(new NotUnderstood(language, DeclineReason.NoFurtherRows, [], null))),
        new("future", w => w.Declined(new NotUnderstood(language, DeclineReason.FutureKnowledge, ["will be renewed"], null))),
    ];

    private IEnumerable<Sample> Chats => Enum.GetValues<Courtesy>()
        .Select(courtesy => new Sample(courtesy.ToString(), w => w.Chat(new SmallTalk(language, courtesy), "naist")))
        .Append(new Sample("help for all homes", w => w.Chat(new SmallTalk(language, Courtesy.Help), null)));

    private static readonly ValueList<Assumption> Assumed =
    [
        new(AssumptionKind.Spelling, "Sorbone", "Sorbonne University"),
        new(AssumptionKind.ShortName, "Polytechnique", "École Polytechnique"),
        new(AssumptionKind.SeveralPartners, "California", "UC Davis; UC San Diego"),
        new(AssumptionKind.Time, "03/04/2025", "2025-04-03..2025-04-04"),
        new(AssumptionKind.Soon, "soon", "6"),
        new(AssumptionKind.FromToday, "by June", "2024-04-01..2024-07-01"),
        new(AssumptionKind.Kept, "", "country = FR"),
        new(AssumptionKind.FreshQuestion, "", ""),
        new(AssumptionKind.Word, "MS", "Materials science"),
        new(AssumptionKind.Which, "all", ""),
        new(AssumptionKind.StatusDay, "", "2024-05-20"),
    ];
}
