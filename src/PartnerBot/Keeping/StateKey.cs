namespace PartnerBot.Keeping;

/// <summary>What is kept beside the register, one kind of record each.</summary>
public enum StateKind
{
    /// <summary>What a conversation remembers between turns.</summary>
    Conversation,
    /// <summary>An activity that was acted on, so that it is not acted on again.</summary>
    Activity,
    /// <summary>Where a conversation can be reached when nobody has just written in it.</summary>
    Reference,
    /// <summary>What a person chose: language, time zone.</summary>
    Person,
    /// <summary>A question on a calendar.</summary>
    Subscription,
    /// <summary>One sending of a subscription.</summary>
    Edition,
    /// <summary>Up to when the sending of a tenant's messages is taken, shared by all instances.</summary>
    Pace,
}

/// <summary>Names one record. Records of one owner are kept together and found together.</summary>
/// <param name="Owner">Whose it is: a conversation's key or a person's; any text of 1 to 500 characters.</param>
/// <param name="Id">Which of the owner's: any text of 1 to 500 characters.</param>
public sealed record StateKey(StateKind Kind, string Owner, string Id);
