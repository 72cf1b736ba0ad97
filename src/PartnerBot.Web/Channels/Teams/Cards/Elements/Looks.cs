namespace PartnerBot.Web.Channels.Teams.Cards.Elements;

public enum Spacing
{
    None,
    Small,
    Medium,
    Large,
}

public enum TextSize
{
    Small,
    Medium,
    Large,
}

public enum TextWeight
{
    Bolder,
}

public enum TextColor
{
    Attention,
    Accent,
}

public enum FontType
{
    Monospace,
}

public enum HorizontalAlignment
{
    Right,
}

public enum VerticalAlignment
{
    Center,
}

public enum ContainerStyle
{
    Emphasis,
    Accent,
    Attention,
    Warning,
}
