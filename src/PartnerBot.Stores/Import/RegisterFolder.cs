namespace PartnerBot.Stores.Import;

/// <summary>A register as a folder of CSV files and regions.json, as an office keeps and edits it.</summary>
public static class RegisterFolder
{
    /// <summary>Reads and validates the folder; a folder that cannot be read comes back as a rejection, not as an exception.</summary>
    public static RegisterReading Read(string path)
    {
        if (!Directory.Exists(path))
            return new(null, [new(path, null, null, "there is no such folder")], []);
        try
        {
            return RegisterReader.Read(name => File.Exists(Path.Combine(path, name)) ? File.OpenRead(Path.Combine(path, name)) : null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(null, [new(path, null, null, $"the folder cannot be read: {e.Message}")], []);
        }
    }
}
