using System.Globalization;
using System.Runtime.InteropServices.JavaScript;
using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Page;

/// <summary>
/// What the page asks of the library: one question, as JSON and perhaps files, and the bytes of one answer, a JSON document in UTF-8 or a
/// file to save. Nothing is kept between two questions, so that a worker that was stopped is replaced by a new one without a trace.
/// </summary>
internal static partial class Desk
{
    /// <summary>Begins an answer that is a sentence about what cannot be done. No JSON document and no file begins with it.</summary>
    private const byte Refused = 0x15;

    private static readonly Dictionary<string, Func<Question, byte[], byte[], byte[]>> Known = new(StringComparer.Ordinal)
    {
        ["due"] = (question, _, catalogue) => DueDesk.Due(question, catalogue),
        ["ics"] = (question, _, catalogue) => DueDesk.Event(question, catalogue),
        ["look"] = (question, file, _) => LedgerDesk.Look(question, file),
        ["audit"] = LedgerDesk.Audit,
        ["rules"] = (_, _, _) => CaseDesk.Rules(),
        ["case"] = (question, _, _) => CaseDesk.Read(question),
        ["register"] = (question, file, _) => CaseDesk.Register(question, file),
        ["days"] = (question, _, _) => CalendarDesk.Days(question),
        ["regions"] = (_, _, _) => CalendarDesk.Regions(),
        ["calendar"] = (question, _, _) => CalendarDesk.Export(question),
        ["notice"] = (question, _, _) => NoticeDesk.Read(question),
        ["keep"] = (question, _, _) => NoticeDesk.Keep(question),
        ["impact"] = NoticeDesk.Impact,
        ["catalogues"] = (_, _, _) => CatalogueDesk.List(),
        ["catalogue"] = (question, _, catalogue) => CatalogueDesk.Show(question, catalogue),
        ["search"] = (question, _, catalogue) => CatalogueDesk.Search(question, catalogue),
        ["lint"] = (question, _, catalogue) => CatalogueDesk.Lint(question, catalogue),
        ["plan"] = (question, _, catalogue) => CatalogueDesk.Plan(question, catalogue),
    };

    /// <param name="question">A <see cref="Question"/> as JSON.</param>
    /// <param name="file">The file that it is about; empty where it is about none.</param>
    /// <param name="catalogue">A catalogue of the user's own; empty where there is none.</param>
    /// <returns>The answer, or a sentence after <see cref="Refused"/>.</returns>
    [JSExport]
    public static byte[] Ask(string question, byte[] file, byte[] catalogue)
    {
        try
        {
            var asked = JsonSerializer.Deserialize(question, QuestionContext.Default.Question)!;
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = asked.Lang == "en" ? ToolCulture.English : ToolCulture.Chinese;
            return Known[asked.Ask](asked, file, catalogue);
        }
        catch (Exception e)
            when (e
                    is QuestionException
                        or OfficeFileException
                        or CalendarCoverageException
                        or TimeLimitFormatException
                        or DocumentFormatException
                        or CaseFormatException
            )
        {
            return Refusal(e.Message);
        }
        catch (Exception e) when (e is OutOfMemoryException or InsufficientMemoryException)
        {
            return Refusal(Language.Pick("文件太大，浏览器的内存不够。", "The file is too large for the browser's memory."));
        }
    }

    [JSImport("reached", "worker")]
    internal static partial void Reached(int rows, double share);

    private static byte[] Refusal(string sentence) => [Refused, .. Encoding.UTF8.GetBytes(sentence)];
}
