namespace PartnerBot.Web.Channels.Teams.References;

/// <summary>Who is in a conversation besides the bot.</summary>
public enum ChatScope
{
    /// <summary>One person.</summary>
    Personal,
    GroupChat,
    /// <summary>A team; each thread is a conversation of its own.</summary>
    Channel,
}
