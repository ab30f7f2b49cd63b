using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>The columns of a register by the name that a clerk knows them by.</summary>
internal static class RegisterNames
{
    private static readonly Dictionary<RegisterField, string> Chinese = Seeds
        .Table("seeds/tables/register-headings.tsv")
        .ToDictionary(line => Enum.Parse<RegisterField>(line[0], ignoreCase: true), line => line[1].Split(' ')[0]);

    public static BilingualText Of(RegisterField field) => new(Chinese[field], Chinese[field]);
}
