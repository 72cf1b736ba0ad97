using System.Runtime.CompilerServices;

namespace PartnerBot.Web.Tests;

/// <summary>
/// Compares a text with the approved one in the folder Approved beside the test; a difference leaves a .received file to look at and, if right, to rename.
/// With APPROVE=true what is received is approved at once: look at the difference in version control then.
/// </summary>
internal static class Approved
{
    public static string? Difference(string name, string received, [CallerFilePath] string caller = "")
    {
        var approvedFile = Path.Combine(Path.GetDirectoryName(caller)!, "Approved", name);
        var receivedFile = Path.ChangeExtension(approvedFile, ".received" + Path.GetExtension(name));
        var approved = File.Exists(approvedFile) ? File.ReadAllText(approvedFile) : "";
        if (approved == received)
        {
            File.Delete(receivedFile);
            return null;
        }
        var isApproved = Environment.GetEnvironmentVariable("APPROVE") == "true";
        Directory.CreateDirectory(Path.GetDirectoryName(approvedFile)!);
        File.WriteAllText(isApproved ? approvedFile : receivedFile, received);
        return isApproved ? null : $"{name} differs from what was approved, {FirstDifference(approved.Split('\n'), received.Split('\n'))}";
    }

    private static string FirstDifference(string[] wanted, string[] got)
    {
        var line = 0;
        while (line < wanted.Length && line < got.Length && wanted[line] == got[line])
            line++;
        return $"line {line + 1}\nwanted: {wanted.ElementAtOrDefault(line)}\ngot:    {got.ElementAtOrDefault(line)}";
    }
}
