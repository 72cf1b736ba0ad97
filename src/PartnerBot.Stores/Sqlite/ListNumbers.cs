using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Sqlite;

/// <summary>Numbers the lists of values that rows have in the text fields of a target, and writes each new one to the tables of lists.</summary>
internal sealed class ListNumbers(Table table, RowReader reader, RowInsert lists, RowInsert values)
{
    private readonly Dictionary<(Field Field, string Value), long> _ofOne = [];
    private readonly Dictionary<(Field Field, ValueList<string> Values), long> _ofSeveral = [];
    private readonly HashSet<Field> _sorts = [.. Fields.SortsOf(table.Target)];
    private long _last = table.Target == Target.Agreements ? ClosedLists.StatusNotes.Count : 0;

    /// <summary>Notes on the status have numbers known beforehand, so that conditions can name them.</summary>
    public static long OfStatusNote(string note) => ClosedLists.StatusNotes.TakeWhile(n => n != note).Count() + 1;

    /// <returns>Null where the row has no value.</returns>
    public long? Of(Row row, Field field)
    {
        string? first = null;
        List<string>? several = null;
        foreach (var value in reader.Values(row, field))
        {
            if (first is null)
                first = value;
            else if (value != first && several?.Contains(value) != true)
                (several ??= [first]).Add(value);
        }

        if (first is null)
            return null;
        if (several is not null)
            return OfSeveral(row, field, several.ToValueList());
        if (!_ofOne.TryGetValue((field, first), out var known))
            _ofOne[(field, first)] = known = Write(row, field, [first]);
        return known;
    }

    private long OfSeveral(Row row, Field field, ValueList<string> several)
    {
        if (!_ofSeveral.TryGetValue((field, several), out var known))
            _ofSeveral[(field, several)] = known = Write(row, field, several);
        return known;
    }

    private long Write(Row row, Field field, ValueList<string> list)
    {
        var number = field == Field.StatusNote ? OfStatusNote(list[0]) : ++_last;
        lists.Set(0, number);
        lists.Set(1, list[0]);
        lists.Set(2, _sorts.Contains(field) ? reader.Sort(row, field).Text : null);
        lists.Run();
        foreach (var value in list)
        {
            values.Set(0, SnakeCase.Of(field));
            values.Set(1, table.IsFolded(field) ? Folding.Fold(value) : value);
            values.Set(2, value);
            values.Set(3, number);
            values.Run();
        }

        return number;
    }
}
