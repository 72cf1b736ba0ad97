namespace PartnerBot.Tests.Reading.Time;

public sealed class FrenchTimeTests
{
    [Theory]
    [InlineData("2026-05-20..2026-05-21 Day Day", "le 20 mai 2026|20 mai|mercredi 20 mai|20/05/2026|20.05.2026|2026-05-20|au 20 mai 2026")]
    [InlineData("2026-03-02..2026-03-03 Day Day", "aujourd'hui|aujourd’hui")]
    [InlineData("2026-03-04..2026-03-05 Day Day", "après-demain|après demain")]
    [InlineData("2025-01-01..2026-01-01 Period Year", "en 2025|l'an dernier|l'année dernière|courant 2025|au cours de 2025")]
    [InlineData("2026-03-01..2026-04-01 Period Month", "en mars|ce mois-ci|courant mars|mars 2026")]
    [InlineData("2027-03-01..2027-04-01 Period Month", "en mars prochain|en mars de l'année prochaine|mars 2027")]
    [InlineData("2025-01-01..2025-07-01 Period Half", "premier semestre 2025|1er semestre 2025|S1 2025|H1 2025|au premier semestre de 2025")]
    [InlineData("2026-04-01..2026-07-01 Period Quarter", "T2 2026|2e trimestre 2026|deuxième trimestre 2026|le trimestre prochain")]
    [InlineData("2026-06-21..2026-09-21 Period Season", "été 2026|l'été prochain|cet été")]
    [InlineData("2026-06-16..2026-07-01 Period Other", "fin juin|à la fin de juin|fin juin 2026")]
    [InlineData("2025-05-01..2025-09-01 Period Other", "mi-2025")]
    [InlineData("2025-09-01..2026-09-01 Period AcademicYear", "année universitaire 2025-2026|2025/26")]
    [InlineData("1990-01-01..2000-01-01 Period Decade", "les années 90|les années 1990|les années quatre-vingt-dix")]
    public void A_period_is_named(string wanted, string phrasings) => TimeCorpus.Means("fr", wanted, phrasings);

    [Theory]
    [InlineData("2026-03-02..2026-09-03 Ahead Month", "dans les six prochains mois|dans les 6 mois|dans les six mois à venir|d'ici six mois|sous six mois|dans six mois|au cours des six prochains mois")]
    [InlineData("2026-03-02..2027-03-03 Ahead Year", "dans l'année à venir|d'ici un an")]
    [InlineData("2026-03-02..2027-01-01 Ahead Year", "le reste de l'année")]
    [InlineData("2021-03-02..2026-03-03 Back Year", "au cours des cinq dernières années|ces cinq dernières années|depuis cinq ans")]
    [InlineData("2024-03-02..2026-03-03 Back Year", "il y a moins de deux ans|depuis moins de deux ans")]
    [InlineData("2026-01-01..2026-03-03 Back Year", "depuis le début de l'année")]
    [InlineData("2016-01-01..2017-01-01 Period Year", "il y a dix ans")]
    public void Windows_begin_or_end_today(string wanted, string phrasings) => TimeCorpus.Means("fr", wanted, phrasings);

    [Theory]
    [InlineData("..2027-01-01 Until Year", "d'ici la fin de l'année|d'ici fin 2026|avant la fin de l'année|jusqu'à fin 2026|jusqu'en 2026|d'ici à 2026")]
    [InlineData("..2026-04-01 Until Day", "jusqu'au 31 mars inclus|au plus tard le 31 mars|le 31 mars 2026 au plus tard|jusqu'au 31 mars 2026")]
    [InlineData("..2026-07-01 Until Month", "avant fin juin|avant la fin du mois de juin")]
    [InlineData("..2016-03-02 Before Day", "il y a plus de dix ans|depuis plus de dix ans")]
    [InlineData("2030-01-01.. Since Year", "pas avant 2030|au plus tôt en 2030")]
    [InlineData("..2008-01-01 Before Year", "avant 2008|antérieurs à 2008|avant l'année 2008")]
    [InlineData("2019-01-01.. Since Year", "depuis 2019|à partir de 2019|dès 2019|à compter de 2019|2019 ou plus tard")]
    [InlineData("2016-01-01.. After Year", "après 2015|postérieurs à 2015|au-delà de 2015")]
    public void An_end_is_open(string wanted, string phrasings) => TimeCorpus.Means("fr", wanted, phrasings);

    [Theory]
    [InlineData("2026-05-05..2026-05-10 Between Day", "du 5 au 9 mai 2026|du 5 au 9 mai|entre le 5 et le 9 mai|du 5 mai au 9 mai 2026")]
    [InlineData("2026-01-01..2026-04-01 Between Month", "entre janvier et mars 2026|de janvier à mars 2026")]
    [InlineData("2015-01-01..2019-01-01 Between Year", "entre 2015 et 2018|de 2015 à 2018|2015-2018")]
    public void Both_ends_are_included(string wanted, string phrasings) => TimeCorpus.Means("fr", wanted, phrasings);

    [Theory]
    [InlineData("2026-04-01..2027-04-01 Period FiscalYear", "l'exercice 2026/27|le prochain exercice|l'année budgétaire 2026-2027|FY26")]
    [InlineData("2026-10-01..2027-01-01 Period Quarter", "T3 de l'exercice 2026|le dernier trimestre de 2026|le dernier trimestre de l'année|4e trim. 2026|trimestre 4 2026")]
    [InlineData("2026-09-01..2027-09-01 Period AcademicYear", "l'année universitaire 2026-2027|2026/2027|la prochaine année universitaire|2026-27")]
    [InlineData("2026-09-01..2026-10-01 Period Month", "à la rentrée|la rentrée universitaire|la rentrée de septembre")]
    [InlineData("2026-04-01..2026-04-16 Period Other", "la première quinzaine d'avril|début du mois prochain|au début du mois d'avril")]
    [InlineData("..2027-01-01 Until Year", "avant que l'année ne se termine|avant la clôture de l'année|avant la fin d'année")]
    [InlineData("2027-03-02..2027-03-03 Day Day", "l'an prochain à la même date|à la même époque l'an prochain")]
    [InlineData("2024-09-01..2025-09-01 Period AcademicYear", "ce qui a pris fin l'année universitaire dernière|l'année universitaire passée")]
    public void Offices_count_in_their_own_years(string wanted, string phrasings) => TimeCorpus.Means("fr", wanted, phrasings);

    [Theory]
    [InlineData("2026-03-02..2027-09-03 Ahead Year", "d'ici un an et demi|dans un délai d'un an et demi|dans 1,5 an")]
    [InlineData("2026-03-02..2026-03-17 Ahead Week", "sous quinzaine|dans la quinzaine|d'ici une quinzaine de jours")]
    [InlineData("2026-03-02..2026-09-03 Ahead Month", "d'ici une demi-année|dans un maximum de six mois|dans les prochains six mois|pendant les six prochains mois|dans six mois au plus")]
    [InlineData("2026-03-02..2026-06-03 Ahead Month", "dans les mois à venir|durant les prochains mois|les mois qui viennent|ces prochains mois")]
    [InlineData("..2016-03-02 Before Day", "voilà plus de dix ans|datant de plus de dix ans|il y a au moins dix ans")]
    [InlineData("2026-06-02..2026-09-03 Between Month", "dans 3 à 6 mois|dans trois ou six mois")]
    [InlineData("2016-03-02..2021-03-03 Between Year", "il y a 5 à 10 ans|il y a cinq ou dix ans")]
    [InlineData("2026-03-02..2026-09-03 Ahead Month", "d'ici 3 à 6 mois|dans les 3 à 6 prochains mois|sous trois à six mois")]
    public void Lengths_are_said_in_many_ways(string wanted, string phrasings) => TimeCorpus.Means("fr", wanted, phrasings);

    [Theory]
    [InlineData("2016-01-01.. After Year", "plus récents que 2015|passé 2015|ultérieurs à 2015|> 2015")]
    [InlineData("2015-01-01.. Since Year", "non antérieurs à 2015|en et après 2015|depuis au moins 2015|2015 ou ultérieurement")]
    [InlineData("..2008-01-01 Before Year", "plus anciens que 2008|antérieures à 2008")]
    [InlineData("..2008-01-01 Until Year", "pas après 2007|non postérieurs à 2007|antérieurs ou égaux à 2007")]
    [InlineData("2015-01-01..2019-01-01 Between Year", "entre les années 2015 et 2018|2015/2018|2015-18|de deux mille quinze à deux mille dix-huit")]
    [InlineData("2026-01-01..2028-01-01 Between Year", "cette année et la prochaine|cette année ou l'année prochaine|l'année en cours et la suivante")]
    [InlineData("2026-05-31..2026-08-01 Between Other", "de fin mai à fin juillet|entre la fin de mai et la fin de juillet")]
    [InlineData("2026-03-13..2026-03-14 Day Day", "vendredi 13|vendredi de la semaine prochaine|vendredi 13 mars")]
    public void Ends_are_said_in_many_ways(string wanted, string phrasings) => TimeCorpus.Means("fr", wanted, phrasings);

    [Fact]
    public void A_day_that_no_calendar_has_is_not_read_in_part() => TimeCorpus.MeansNothing(
        "fr", "30 février 2026|le 31 juin|avant le 31 avril 2026|29/2/2027|du 30 février au 5 mars");

    [Fact]
    public void Other_words_and_numbers_are_no_times() => TimeCorpus.MeansNothing(
        "fr",
        "les accords qui ont été signés|a été renouvelé|pour 3 ans|Lyon 1|Paris 8|Toulouse 3|les 10 plus anciens accords|le premier|le dernier|le 3e accord|actuellement|maintenant|tous les lundis|chaque année|"
        + "2019-FR-014|jusqu'à quand|32 janvier 2015|école d'été|salle 2015|Horizon 2020|section 3/4|1/2 des accords|M. Dimanche|Mme Avril|la première moitié de la liste|préavis de 6 mois");
}
