using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Notices;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>Notices from a file or standard input: a notice's own text, or JSON. Which of them it is shows in its first character.</summary>
internal static class NoticeFile
{
    public static IReadOnlyList<NoticeReading> Read(string file, Stream standardInput, WorkingDayCalendar calendar)
    {
        string name = file == InputFile.StandardInput ? InputFile.NameOf(file) : Path.GetFileName(file);
        string text = TextOf(file, name, standardInput);
        if (text.TrimStart().StartsWith('{'))
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            return [.. NoticeDocument.Read(stream, name).Select(notice => new NoticeReading(notice, []))];
        }

        var read = NoticeText.Read(text, name, calendar);
        return [new NoticeReading(read.Notice, read.Remarks)];
    }

    private static string TextOf(string file, string name, Stream standardInput)
    {
        using var stream = InputFile.Open(file, standardInput);
        if (stream.Length > NoticeDocument.MaxBytes)
        {
            throw new UserErrorException(
                $"{name} 超过 {NoticeDocument.MaxBytes >> 20} MB，不会是通知。",
                $"{name} is larger than {NoticeDocument.MaxBytes >> 20} MB, so it is no notice.");
        }

        using var reader = new StreamReader(stream, TextEncoding.Detect(stream, name), detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }
}
