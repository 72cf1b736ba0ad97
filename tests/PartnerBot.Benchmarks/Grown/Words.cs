namespace PartnerBot.Benchmarks.Grown;

/// <summary>Words that names of universities, units and themes are made of.</summary>
internal static class Words
{
    public static readonly string[] Places =
    [
        "Lyon", "Grenoble", "Nantes", "Lille", "Rennes", "Toulouse", "Aachen", "Ulm", "Jena", "Kassel", "Passau", "Bologna", "Padova", "Torino", "Pavia", "Siena", "Lund",
        "Uppsala", "Aarhus", "Oulu", "Turku", "Bergen", "Tromsø", "Leiden", "Delft", "Gent", "Leuven", "Coimbra", "Porto", "Évora", "Granada", "Sevilla", "Zaragoza", "Brno",
        "Łódź", "Kraków", "Poznań", "Szeged", "Iași", "Cluj", "Zagreb", "Ljubljana", "Sofia", "Izmir", "Ankara", "Haifa", "Cairo", "Tunis", "Rabat", "Dakar", "Accra", "Nairobi",
        "Pretoria", "Pune", "Chennai", "Kolkata", "Kandy", "Dhaka", "Chiang Mai", "Khon Kaen", "Penang", "Johor", "Bandung", "Surabaya", "Manila", "Cebu", "Hanoi", "Hue",
        "Taipei", "Tainan", "Wuhan", "Nanjing", "Xiamen", "Chengdu", "Harbin", "Busan", "Daegu", "Jeju", "Sapporo", "Sendai", "Kyoto", "Kobe", "Nagoya", "Fukui", "Perth",
        "Brisbane", "Hobart", "Otago", "Victoria", "Calgary", "Laval", "Oregon", "Utah", "Ohio", "Tulane", "Puebla", "Mérida", "Bogotá", "Quito", "Lima", "Campinas", "Recife",
        "Córdoba", "Rosario", "Concepción", "Valdivia", "Montevideo",
    ];

    public static readonly string[] Saints = ["Curie", "Pasteur", "Humboldt", "Galilei", "Newton", "Tagore", "Bolívar", "Mandela", "Sun Yat-sen", "Fukuzawa", "Kepler", "Linné", "Erasmus", "Averroes", "Cervantes", "Noether"];

    /// <summary>{0} is a place, {1} a name of somebody.</summary>
    public static readonly string[] Frames =
    [
        "University of {0}", "{0} University", "{0} University of Technology", "{0} Institute of Science and Technology", "Technical University of {0}", "{1} University of {0}",
        "{0} Medical University", "National University of {0}", "{0} State University", "{0} Polytechnic", "{1} Institute, {0}", "{0} College of Arts", "University of {0} {1}",
        "{0} Agricultural University", "{0} School of Economics", "{0} Normal University",
    ];

    public static readonly string[] Units =
    [
        "Faculty of Science", "Faculty of Engineering", "School of Medicine", "Faculty of Arts", "Graduate School of Information Science", "Department of Physics",
        "Institute of Materials", "School of Law", "Faculty of Agriculture", "School of Economics", "Department of Chemistry", "Graduate School of Biological Sciences",
    ];

    public static readonly string[] Themes =
    [
        "energy", "water", "ageing", "robotics", "photonics", "plant science", "public health", "climate", "cultural heritage", "language teaching", "artificial intelligence",
        "materials", "urban planning", "food security", "oceans", "education", "mobility", "semiconductors", "neuroscience", "space", "migration", "finance", "forestry", "design",
    ];

    /// <summary>From the most to the least frequent.</summary>
    public static readonly (string Iso, string Name)[] Countries =
    [
        ("US", "United States"), ("CN", "China"), ("FR", "France"), ("DE", "Germany"), ("GB", "United Kingdom"), ("KR", "South Korea"), ("IT", "Italy"), ("ES", "Spain"), ("TW", "Taiwan"),
        ("TH", "Thailand"), ("VN", "Vietnam"), ("ID", "Indonesia"), ("CA", "Canada"), ("AU", "Australia"), ("IN", "India"), ("MY", "Malaysia"), ("BR", "Brazil"), ("SE", "Sweden"),
        ("NL", "Netherlands"), ("PL", "Poland"), ("CH", "Switzerland"), ("AT", "Austria"), ("BE", "Belgium"), ("FI", "Finland"), ("MX", "Mexico"), ("RU", "Russia"), ("TR", "Turkey"),
        ("CZ", "Czechia"), ("PT", "Portugal"), ("DK", "Denmark"), ("NO", "Norway"), ("PH", "Philippines"), ("HU", "Hungary"), ("EG", "Egypt"), ("ZA", "South Africa"), ("CL", "Chile"),
        ("AR", "Argentina"), ("CO", "Colombia"), ("MA", "Morocco"), ("TN", "Tunisia"), ("SN", "Senegal"), ("KE", "Kenya"), ("GH", "Ghana"), ("BD", "Bangladesh"), ("LK", "Sri Lanka"),
        ("NZ", "New Zealand"), ("PE", "Peru"), ("UY", "Uruguay"), ("IS", "Iceland"), ("MN", "Mongolia"),
    ];
}
