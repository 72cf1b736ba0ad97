namespace PartnerBot.Reading.Names;

/// <summary>What the type words of a name say.</summary>
[Flags]
internal enum Concepts : long
{
    None = 0,
    University = 1 << 0,
    Institute = 1 << 1,
    College = 1 << 2,
    School = 1 << 3,
    Academy = 1 << 4,
    Laboratory = 1 << 5,
    Center = 1 << 6,
    Authority = 1 << 7,

    /// <summary>May be left out, but not put in: Michigan State is not Michigan.</summary>
    National = 1 << 8,

    /// <summary>State, royal, public: like National.</summary>
    State = 1L << 44,

    /// <summary>Like National, and never the same as State: São Paulo has a federal university and a state university.</summary>
    Federal = 1L << 45,

    /// <summary>理工: technology as far as foreign institutions go, science and technology or polytechnic alike.</summary>
    Any = 1 << 9,
    Technology = 1 << 10,
    Polytechnic = 1 << 11,
    Science = 1 << 12,
    Engineering = 1 << 13,
    Gongye = 1 << 14,
    Agriculture = 1 << 15,
    Normal = 1 << 16,
    Superior = 1 << 17,
    Education = 1 << 18,
    Medicine = 1 << 19,
    Applied = 1 << 20,
    Arts = 1 << 21,
    Economics = 1 << 22,
    Finance = 1 << 23,
    Business = 1 << 24,
    Law = 1 << 25,
    Management = 1 << 26,
    Forestry = 1 << 27,
    Information = 1 << 28,
    Electronics = 1 << 29,
    Women = 1 << 30,
    Transport = 1L << 31,
    Communications = 1L << 32,
    Foreign = 1L << 33,
    Ocean = 1L << 34,
    Research = 1L << 35,
    Graduate = 1L << 36,
    Music = 1L << 37,
    Aviation = 1L << 38,
    Mining = 1L << 39,
    Chemistry = 1L << 40,
    Life = 1L << 41,
    Sports = 1L << 42,
    Open = 1L << 43,

    Heads = University | Institute | College | School | Academy | Laboratory | Center | Authority,
    Soft = National | State | Federal,
    Teaching = University | Institute | College | School | Academy,
    Technical = Technology | Polytechnic | Science | Engineering | Gongye | Any,
}
