using PartnerBot.Register;

namespace PartnerBot.Queries;

/// <summary>One thing that must hold for a row.</summary>
public abstract record Condition
{
    private protected Condition()
    {
    }
}

/// <summary>The field has one of the values: ids and codes exactly, text fields by folded substring.</summary>
public sealed record Among(Field Field, ValueList<string> Values) : Condition
{
    public Among(Field field, params string[] values)
        : this(field, values.ToValueList())
    {
    }
}

/// <summary>The date lies in the range: its whole interval (the default), or any day of it. A blank date is in no range.</summary>
public sealed record Within(Field Field, DateRange Range, bool Overlap = false) : Condition;

/// <summary>The status on a day is one of the values (see <see cref="AgreementStatus"/>, with the group names pending, no-expiry and expiring).</summary>
/// <param name="Months">Calendar months that "expiring" looks ahead, 1 or more.</param>
public sealed record StatusOn(DateOnly Day, ValueList<string> Values, int Months = 6) : Condition;

/// <summary>The number is at least the value (parties_min: parties with the home counted).</summary>
public sealed record NumberAtLeast(Field Field, int Value) : Condition;

/// <summary>A yes-or-no field (listed, funded, top, is_home).</summary>
public sealed record Flag(Field Field, bool Value) : Condition;

/// <summary>Rows for which all of the conditions hold are removed.</summary>
public sealed record Not(ValueList<Condition> All) : Condition
{
    public Not(params Condition[] all)
        : this(all.ToValueList())
    {
    }
}
