using PartnerBot.Register;
using PartnerBot.Stores.Import;

namespace PartnerBot.Stores;

/// <summary>The register that comes with the bot: five universities' published agreements, for a first run and for tests.</summary>
public static class SampleRegister
{
    private static readonly Lazy<RegisterContents> Contents = new(Read);

    public static RegisterContents Load() => Contents.Value;

    private static RegisterContents Read()
    {
        var reading = RegisterReader.Read(name => typeof(SampleRegister).Assembly.GetManifestResourceStream("Sample/" + name));
        return reading.Contents ?? throw new InvalidOperationException("The sample register is broken: " + string.Join("; ", reading.Rejections));
    }
}
