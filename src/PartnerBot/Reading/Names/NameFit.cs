namespace PartnerBot.Reading.Names;

/// <summary>
/// Whether what was said can be short for a name. All distinctive words said belong to it, and the type words said do not contradict it:
/// Kyoto University is not Kyoto Institute of Technology, and a University of Technology is not a University.
/// </summary>
internal static class NameFit
{
    public static bool IsShortFor(NameForm said, NameForm name, bool isHome) =>
        (said.IsEastern || !name.IsEastern)
        && HoldsAll(name, said)
        && (said.Heads == Concepts.None ? FitsBare(said, name, isHome) : FitsWithHead(said, name));

    /// <summary>True of places alone, which stand only for a name that has nothing else to tell it by, or for a home.</summary>
    public static bool NeedsAll(NameForm said) => said.Heads == Concepts.None && said.Distinct.All(a => a.Place != PlaceRank.None);

    private static bool HoldsAll(NameForm name, NameForm said)
    {
        foreach (var atom in said.Distinct)
        {
            if (!Holds(name, atom))
                return false;
        }

        return true;
    }

    private static bool Holds(NameForm name, NameAtom said)
    {
        foreach (var own in name.Distinct)
        {
            if (IsSame(said, own))
                return true;
        }

        return false;
    }

    private static bool IsSame(NameAtom said, NameAtom written) =>
        said.Key == written.Key && (said.IsEastern || written.IsEastern || said.Letters == written.Letters);

    // Nanjing, Télécom, Nanjing Agricultural: a place alone stands for an institution only when nothing else is distinctive in its name.
    private static bool FitsBare(NameForm said, NameForm name, bool isHome)
    {
        if (!KindsWithin(said, name) || !SoftAgree(said, name) || said.Distinct.All(a => a.Place == PlaceRank.Country))
            return false;
        return !NeedsAll(said) || name.Distinct.Length == said.Distinct.Length || isHome;
    }

    // Beside "university" only a place may be left out, and only if something else still tells the institution apart.
    private static bool FitsWithHead(NameForm said, NameForm name)
    {
        if (!SoftAgree(said, name) || !HeadsAgree(said, name) || !KindsAgree(said, name) || IsEasternGeneric(said))
            return false;
        var missing = name.Distinct.Where(b => !said.Distinct.Any(a => IsSame(a, b))).ToList();
        return missing.Count == 0 || (missing.TrueForAll(b => b.Place == PlaceRank.City) && said.Distinct.Any(a => a.Place == PlaceRank.None));
    }

    // 国立 is said of foreign institutions freely, 州立 only of those that are called so: ミシガン州立大学 is not Michigan.
    private static bool SoftAgree(NameForm said, NameForm name) =>
        (said.Concepts & (said.IsEastern ? Concepts.State | Concepts.Federal : Concepts.Soft) & ~name.Concepts) == 0;

    // 德国大学 are the universities of Germany.
    private static bool IsEasternGeneric(NameForm said) =>
        said.IsEastern && said.Kinds == Concepts.None && (said.Concepts & Concepts.Soft) == 0 && said.Distinct.All(a => a.Place == PlaceRank.Country);

    private static bool HeadsAgree(NameForm said, NameForm name) =>
        (said.IsEastern ? (said.Heads & name.Heads) != 0 : said.Heads == name.Heads)
        || (IsForeign(said, name) && (said.Heads & Concepts.Teaching) != 0 && ((name.Heads & Concepts.Teaching) != 0 || name.Heads == Concepts.None));

    private static bool KindsAgree(NameForm said, NameForm name) =>
        said.Kinds == name.Kinds || (IsForeign(said, name) && IsTechnical(said.Kinds) && IsTechnical(name.Kinds));

    private static bool KindsWithin(NameForm said, NameForm name) =>
        (said.Kinds & ~name.Kinds) == 0 || (IsForeign(said, name) && IsTechnical(said.Kinds) && IsTechnical(name.Kinds));

    // East Asian languages translate the kinds of foreign technical universities freely, those of their own never.
    private static bool IsForeign(NameForm said, NameForm name) => said.IsEastern && !name.IsEastern;

    private static bool IsTechnical(Concepts kinds) =>
        (kinds & (Concepts.Technology | Concepts.Polytechnic | Concepts.Gongye | Concepts.Any)) != 0 && (kinds & ~Concepts.Technical) == 0;
}
