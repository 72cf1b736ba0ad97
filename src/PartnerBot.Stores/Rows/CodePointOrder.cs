namespace PartnerBot.Stores.Rows;

/// <summary>Texts ordered by their code points, which is also the order of their UTF-8 bytes, so that every store orders alike.</summary>
internal sealed class CodePointOrder : IComparer<string>
{
    public static readonly CodePointOrder Instance = new();

    public static int Compare(string x, string y)
    {
        var length = Math.Min(x.Length, y.Length);
        for (var i = 0; i < length; i++)
        {
            if (x[i] != y[i])
                return Rank(x[i]).CompareTo(Rank(y[i]));
        }

        return x.Length.CompareTo(y.Length);
    }

    int IComparer<string>.Compare(string? x, string? y) => Compare(x!, y!);

    // Surrogates stand for code points above all others, but their own numbers lie below the last of the basic plane.
    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
