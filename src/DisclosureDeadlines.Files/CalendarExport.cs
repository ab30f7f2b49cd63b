using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Days;
using DisclosureDeadlines.Files.Ics;
using DisclosureDeadlines.Files.Sql;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Files.Xlsx;
using NodaTime;

namespace DisclosureDeadlines.Files;

/// <summary>The days of a calendar as a file for the program that they are to be used in: a spreadsheet, a database, a calendar.</summary>
/// <remarks>
/// Each day has a rank, the number of working days up to and including it from the first day that the calendar knows, so that N working
/// days are a difference of two ranks. Safe to call from several threads.
/// </remarks>
/// <example>
/// <code>
/// using var file = new MemoryStream();
/// var days = new DateInterval(new LocalDate(2026, 10, 1), new LocalDate(2026, 10, 10));
/// CalendarExport.Write(file, ChinaCalendar.Official, CalendarExportFormat.Csv, new CalendarExportOptions { Days = days });
/// var lines = System.Text.Encoding.UTF8.GetString(file.ToArray()).Split('\n');
/// Console.WriteLine(lines[1].StartsWith("2026-10-01,false,holiday,国庆节,")); // True
/// </code>
/// </example>
public static class CalendarExport
{
    /// <summary>Writes the days of a calendar.</summary>
    /// <param name="stream">Where to write, in UTF-8 without a mark where it is text; it need not seek, and is left open.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="format">In which format.</param>
    /// <param name="options">Which days, and how; <see langword="null"/> for all that the calendar knows.</param>
    /// <exception cref="CalendarCoverageException">A day that is asked for is outside the calendar.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written to, or there is no such format.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    public static void Write(Stream stream, WorkingDayCalendar calendar, CalendarExportFormat format, CalendarExportOptions? options = null)
    {
        WholeStream.CheckWritable(stream);
        using var file = Document(calendar, format, options);
        file.CopyTo(stream);
    }

    /// <summary>Writes the days of a calendar.</summary>
    /// <remarks>They are put together in memory, on the thread that calls, and written asynchronously.</remarks>
    /// <param name="stream">Where to write, in UTF-8 without a mark where it is text; it need not seek, and is left open.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="format">In which format.</param>
    /// <param name="options">Which days, and how; <see langword="null"/> for all that the calendar knows.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="CalendarCoverageException">A day that is asked for is outside the calendar.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written to, or there is no such format.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The token says so.</exception>
    public static Task WriteAsync(
        Stream stream,
        WorkingDayCalendar calendar,
        CalendarExportFormat format,
        CalendarExportOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        WholeStream.CheckWritable(stream);
        return WholeStream.WriteAsync(() => Document(calendar, format, options), stream, cancellationToken);
    }

    /// <summary>The formats that are text.</summary>
    internal static void WriteText(TextWriter output, CalendarExportFormat format, SqlScriptDialect dialect, DayTable table)
    {
        switch (format)
        {
            case CalendarExportFormat.Json:
                output.WriteLine(Json.Document(table.Rows.Select(row => RankedDayAnswer.From(row.Day, row.Rank))));
                break;
            case CalendarExportFormat.Ics:
                IcsWriter.Write(output, HolidayEvents.Of(table));
                break;
            case CalendarExportFormat.Sql:
                SqlScript.Write(output, table, dialect);
                break;
            default:
                CsvTable.Write(
                    output,
                    [.. DayFields.Header, "rank"],
                    table.Rows.Select(row => (string?[])[.. DayFields.Of(row.Day), $"{row.Rank}"])
                );
                break;
        }
    }

    /// <summary>Any format, to a stream that can seek.</summary>
    internal static void WriteFile(Stream stream, CalendarExportFormat format, SqlScriptDialect dialect, DayTable table)
    {
        if (format == CalendarExportFormat.Xlsx)
        {
            DayWorkbook.Write(stream, table);
            return;
        }

        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        WriteText(text, format, dialect, table);
    }

    private static MemoryStream Document(WorkingDayCalendar calendar, CalendarExportFormat format, CalendarExportOptions? options)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (!Enum.IsDefined(format))
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        }

        options ??= new CalendarExportOptions();
        return WholeStream.Document(
            SpokenLanguage.Of(options.Language),
            stream =>
            {
                var days = options.Days ?? new DateInterval(calendar.FirstDay, calendar.LastDay);
                WriteFile(stream, format, options.Dialect, DayTable.Of(calendar, [.. calendar.Days(days)]));
            }
        );
    }
}
