namespace PartnerBot.Answers.Tables;

/// <summary>The columns that tables know; headings are the phrases <c>column.*</c>.</summary>
internal enum Column
{
    Home,
    Partner,
    Unit,
    Country,
    City,
    Level,
    Type,
    Signed,
    Renewed,
    Expires,
    Status,
    Themes,
    Source,
    Name,
    Kind,
    Date,
    Title,
    With,
    Participants,
    Outcome,
    Location,
    Since,
    Members,
    Figure,
    Period,
    Number,
    Statement,
}
