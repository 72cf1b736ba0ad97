using System.Runtime.CompilerServices;

namespace PartnerBot.Tests.Answers;

/// <summary>Compares a text with the approved one beside the tests; a difference leaves a .received file to look at and, if right, to rename.</summary>
internal static class Approved
{
    public static void Check(string name, string received, [CallerFilePath] string caller = "")
    {
        var approvedFile = Path.Combine(Path.GetDirectoryName(caller)!, "Approved", name + ".approved.txt");
        var receivedFile = Path.ChangeExtension(Path.ChangeExtension(approvedFile, null), ".received.txt");
        var approved = File.Exists(approvedFile) ? File.ReadAllText(approvedFile) : "";
        if (approved == received)
        {
            File.Delete(receivedFile);
            return;
        }
        File.WriteAllText(receivedFile, received);
        Assert.Fail($"{name} differs from what was approved.\n{FirstDifference(approved.Split('\n'), received.Split('\n'))}\nSee {Path.GetFileName(receivedFile)}.");
    }

    private static string FirstDifference(string[] wanted, string[] got)
    {
        var line = 0;
        while (line < wanted.Length && line < got.Length && wanted[line] == got[line])
            line++;
        return $"line {line + 1}\nwanted: {wanted.ElementAtOrDefault(line)}\ngot:    {got.ElementAtOrDefault(line)}";
    }
}
