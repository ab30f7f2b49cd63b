using System.Text;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Reminders;

/// <summary>What every calendar file must be, whatever is in it (RFC 5545, section 3.1).</summary>
internal static class IcsFiles
{
    private const int MaxOctets = 75;

    /// <summary>The lines of a file, unfolded, once its outside has been checked.</summary>
    public static string[] Lines(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\nEND:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '\n'), text.Split("\r\n").Length - 1);
        Assert.DoesNotContain(text, c => char.IsControl(c) && c is not ('\r' or '\n'));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, MaxOctets));
        return text.Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd().Split("\r\n");
    }

    public static string[] Values(string[] lines, string name) =>
        [.. lines.Where(line => line.StartsWith(name + ":", StringComparison.Ordinal)).Select(line => line[(name.Length + 1)..])];
}
