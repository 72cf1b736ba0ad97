using System.Text.Json;
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

    public void Replace(RegisterContents contents, Vocabulary vocabulary)
    {
        using var clear = Command(Schema.Clear());
        clear.ExecuteNonQuery();
        var index = new RegisterIndex(contents);
        foreach (var target in Enum.GetValues<Target>())
            Write(Table.Of(target), RowReader.Of(target, index));
        foreach (var region in contents.Regions)
            Each("INSERT OR IGNORE INTO region_countries VALUES($p0, $p1)", region.Countries.Select(c => (object?[])[region.Name, c]));
        Each("INSERT INTO continent_countries VALUES($p0, $p1)", Continents.Of(contents.Regions).Select(c => (object?[])[c.Key, c.Value]));
        Each("INSERT INTO register VALUES($p0, $p1)", [[vocabulary.Version, JsonSerializer.Serialize(vocabulary, RegisterJson.Options)]]);
    }

    private void Write(Table table, RowReader reader)
    {
        var rows = reader.Rows.Select((row, i) => (Key: (long)i, Row: row)).ToList();
        Each(
            Insert(table.Name, 2 + table.Columns.Count),
            rows.Select(r => (object?[])[r.Key, r.Row.Id, .. table.Columns.Select(c => c.Value(reader, r.Row))]));
        Each(Insert(table.Values, 3), rows.SelectMany(r => Values(table, reader, r.Row).Select(v => (object?[])[r.Key, v.Field, v.Value])));
        Each(
            Insert(table.Wholes, 3),
            rows.Select(r => (object?[])[r.Key, RowJson.Write(r.Row), TableColumns.Joined(reader.Values(r.Row, Field.Text))]));
    }

    private static IEnumerable<(string Field, string Value)> Values(Table table, RowReader reader, Row row)
    {
        foreach (var field in table.Several)
        {
            var values = reader.Values(row, field);
            if (Fields.Find(table.Target, field) is { Kind: FieldKind.Name })
            {
                foreach (var value in values.Distinct(StringComparer.Ordinal))
                    yield return (Table.Written(field), value);
                values = values.Select(Folding.Fold);
            }

            foreach (var value in values.Distinct(StringComparer.Ordinal))
                yield return (SnakeCase.Of(field), value);
        }
    }

    private void Each(string sql, IEnumerable<object?[]> rows)
    {
        using var insert = Command(sql);
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (insert.Parameters.Count <= i)
                    insert.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" });
                insert.Parameters[i].Value = row[i] ?? DBNull.Value;
            }

            insert.ExecuteNonQuery();
            if (++_written % RowsPerReport == 0)
                progress?.Report(_written);
        }
    }

    private static string Insert(string table, int cells) =>
        $"INSERT INTO {table} VALUES({string.Join(", ", Enumerable.Range(0, cells).Select(i => $"$p{i}"))})";

    private SqliteCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command;
    }
}
