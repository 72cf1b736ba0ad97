using Microsoft.Data.Sqlite;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Sqlite;

/// <summary>Puts a register into the tables, inside the transaction it is given.</summary>
internal sealed class RegisterWriter(SqliteConnection connection, SqliteTransaction transaction, IProgress<int>? progress)
{
    private const int RowsPerReport = 10_000;

    private int _written;

    /// <returns>The version of the content.</returns>
    public string Replace(RegisterContents contents)
    {
        Execute(Schema.Renew());
        var index = new RegisterIndex(contents);
        var builder = new VocabularyBuilder(contents);
        foreach (var target in Enum.GetValues<Target>())
            Write(Table.Of(target), RowReader.Of(target, index), builder);
        WriteShared(contents);
        var vocabulary = builder.Build();
        VocabularyTables.Write(connection, vocabulary);
        Execute(Schema.Index());
        Execute("PRAGMA analysis_limit = 1000; ANALYZE;");
        return vocabulary.Version;
    }

    private void Write(Table table, RowReader reader, VocabularyBuilder vocabulary)
    {
        using var main = new RowInsert(connection, table.Name, 1 + table.ListFields.Count + table.Columns.Count);
        using var wholes = new RowInsert(connection, table.Wholes, 4);
        using var texts = new RowInsert(connection, table.Texts, 2);
        using var lists = new RowInsert(connection, table.Lists, 3);
        using var values = new RowInsert(connection, table.Values, 4);
        var numbers = new ListNumbers(table, reader, lists, values);
        using var json = new RowJson();
        var key = 0L;
        var made = RowOrder.ById(reader.Rows).Select(r => (r.Position, r.Row, Whole: json.Write(r.Row), Text: reader.Text(r.Row)));
        foreach (var (position, row, whole, text) in Ahead.Of(made))
        {
            WriteMain(table, reader, numbers, main, key, row);
            wholes.Set(0, key);
            wholes.Set(1, row.Id);
            wholes.Set(2, position);
            wholes.Set(3, whole);
            wholes.Run();
            if (row is Agreement agreement)
                vocabulary.Add(agreement, whole);
            texts.Set(0, key++);
            texts.Set(1, text);
            texts.Run();
            if (++_written % RowsPerReport == 0)
                progress?.Report(_written);
        }
    }

    private static void WriteMain(Table table, RowReader reader, ListNumbers numbers, RowInsert main, long key, Row row)
    {
        var cell = 0;
        main.Set(cell++, key);
        foreach (var field in table.ListFields)
            main.Set(cell++, numbers.Of(row, field));
        foreach (var column in table.Columns)
            main.Set(cell++, column.Value(reader, row));
        main.Run();
    }

    private void WriteShared(RegisterContents contents)
    {
        Pairs("region_countries", contents.Regions.SelectMany(r => r.Countries.Select(c => (r.Name, c))).Distinct());
        Pairs("continent_countries", Continents.Of(contents.Regions).Select(c => (c.Key, c.Value)));
        Pairs("members", contents.Institutions.Where(i => i.Parent is not null).Select(i => (i.Parent!, i.Id)));
    }

    private void Pairs(string table, IEnumerable<(string First, string Second)> pairs)
    {
        using var insert = new RowInsert(connection, table, 2);
        foreach (var (first, second) in pairs)
        {
            insert.Set(0, first);
            insert.Set(1, second);
            insert.Run();
        }
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
