using PartnerBot.Register;

namespace PartnerBot.Stores.Import;

/// <summary>What came of reading a register: the contents, or every reason why there are none.</summary>
/// <param name="Contents">Null when anything was rejected.</param>
/// <param name="RowsPerFile">Records read, by file, whether sound or not.</param>
public sealed record RegisterReading(RegisterContents? Contents, IReadOnlyList<Rejection> Rejections, IReadOnlyList<(string File, int Rows)> RowsPerFile);
