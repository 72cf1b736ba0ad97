using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Rows;

/// <summary>A row reader for one record type; fields that the type lacks are empty.</summary>
internal abstract class RowReader<T>(RegisterIndex index) : RowReader(index)
    where T : Row
{
    public sealed override IEnumerable<string> Values(Row row, Field field) => field switch
    {
        Field.Id => [row.Id],
        Field.Region => Index.Regions(Values((T)row, Field.Country)),
        _ => Values((T)row, field),
    };

    public sealed override DateSpan? Span(Row row, Field field) => Span((T)row, field);

    public sealed override PartialDate? Date(Row row, Field field) => Date((T)row, field);

    public sealed override decimal? Number(Row row, Field field) => Number((T)row, field);

    public sealed override bool Flag(Row row, Field field) => Flag((T)row, field);

    protected abstract IEnumerable<string> Values(T row, Field field);

    protected virtual DateSpan? Span(T row, Field field) => DateSpan.Of(Date(row, field));

    protected virtual PartialDate? Date(T row, Field field) => null;

    protected virtual decimal? Number(T row, Field field) => null;

    protected virtual bool Flag(T row, Field field) => false;
}
