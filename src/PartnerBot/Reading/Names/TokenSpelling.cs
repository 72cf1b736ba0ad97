namespace PartnerBot.Reading.Names;

/// <summary>One spelling for abbreviations and numerals inside names.</summary>
internal static class TokenSpelling
{
    public static string Of(string letters) => letters switch
    {
        "st" or "ste" => "saint",
        "univ" or "unv" => "university",
        "inst" => "institute",
        "natl" => "national",
        "sci" => "science",
        "centre" => "center",
        "programme" => "program",
        "ii" => "2",
        "iii" => "3",
        "iv" => "4",
        "vi" => "6",
        "vii" => "7",
        "viii" => "8",
        _ => letters,
    };
}
