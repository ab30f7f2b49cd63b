using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Notices;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// Notices from a file or standard input: a notice's own text, or JSON. Which of them it is shows in its first character.
/// </summary>
internal static class NoticeFile
{
    /// <summary>Reads what a file holds as text.</summary>
    /// <exception cref="UserErrorException">It cannot be read, is not text, or is longer than any notice.</exception>
    public static NoticeSource Open(string file, Stream standardInput)
    {
        string name = file == InputFile.StandardInput ? InputFile.NameOf(file) : Path.GetFileName(file);
        using var whole =
            InputFile.ReadAll(file, standardInput, NoticeDocument.MaxBytes)
            ?? throw new UserErrorException(
                $"{name} 超过 {NoticeDocument.MaxBytes >> 20} MB，不会是通知。",
                $"{name} is larger than {NoticeDocument.MaxBytes >> 20} MB, so it is not a notice."
            );
        using var reader = new StreamReader(whole, TextEncoding.Detect(whole, name), detectEncodingFromByteOrderMarks: false);
        return new NoticeSource(name, reader.ReadToEnd());
    }

    public static IReadOnlyList<NoticeReading> Read(NoticeSource source, WorkingDayCalendar calendar)
    {
        var (name, text) = source;
        if (text.TrimStart().StartsWith('{'))
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            return
            [
                .. NoticeDocument.Read(stream, name, out _).Select(notice => new NoticeReading(notice, [.. DecreeCheck.Remarks(notice)])),
            ];
        }

        var read = NoticeText.Read(text, name, calendar);
        return [new NoticeReading(read.Notice, read.Remarks)];
    }

    /// <summary>The text of a file, and what the file is called in messages.</summary>
    internal sealed record NoticeSource(string Name, string Text);
}
