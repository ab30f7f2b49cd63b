using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files.Cases;

namespace DisclosureDeadlines.Cli.Cases;

/// <summary>One case in a file that the user names.</summary>
internal static class CaseInput
{
    public static CaseQuestion Read(string path, Terminal terminal)
    {
        string name = InputFile.NameOf(path);
        using var whole = InputFile.ReadAll(path, terminal.Input, CaseFile.MaxBytes) ?? throw CaseFile.TooLarge(name);
        return CaseFile.Read(whole, name);
    }
}
