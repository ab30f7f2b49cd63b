using System.Text;
using DisclosureDeadlines.Files.Books;
using DisclosureDeadlines.Files.Docx;
using DisclosureDeadlines.Files.Html;
using DisclosureDeadlines.Files.Ics;
using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files;

/// <content>What is behind its doors.</content>
public sealed partial class OfficeRegister
{
    private static readonly int[] UsualDaysAhead = [3, 1];

    private static async Task<OfficeRegister> ReadBufferedAsync(
        Stream stream,
        string fileName,
        RegisterAudit audit,
        OfficeRegisterOptions options,
        CancellationToken cancellationToken
    )
    {
        byte[] file = await WholeStream
            .ReadAsync(stream, fileName, options.MaxBytes, options.Language, cancellationToken)
            .ConfigureAwait(false);
        return Judged(file, fileName, audit, options, cancellationToken);
    }

    private static OfficeRegister Judged(
        byte[] file,
        string fileName,
        RegisterAudit audit,
        OfficeRegisterOptions options,
        CancellationToken wish
    )
    {
        var language = SpokenLanguage.Of(options.Language);
        return SpokenLanguage.Do(
            language,
            () =>
            {
                using var register = RegisterFile.Open(new MemoryStream(file, writable: false), fileName, audit.Rule);
                var cases = new List<OfficeCase>();
                foreach (var row in register.Cases())
                {
                    wish.ThrowIfCancellationRequested();
                    cases.Add(new OfficeCase(AuditedCase.Of(row, audit.Rule, audit.Today, audit.Calendar, audit.Policy)));
                }

                return new OfficeRegister(file, fileName, audit, language, [.. cases], [.. register.Tables], [.. register.Notes]);
            }
        );
    }

    private MemoryStream Report(RegisterReportFormat format, OfficeReportOptions? options, CancellationToken wish)
    {
        Func<Stream, IRegisterReport> make = format switch
        {
            RegisterReportFormat.Csv => stream => new RegisterCsv(stream, Encoding.UTF8, forReaders: true),
            RegisterReportFormat.Xlsx => stream => new RegisterBook(stream),
            RegisterReportFormat.Html => stream => new RegisterPage(stream),
            RegisterReportFormat.Docx => stream => new RegisterLetter(stream),
            RegisterReportFormat.Json => stream => new RegisterJson(stream),
            RegisterReportFormat.Ics => stream => new CaseEvents(stream, UsualDaysAhead),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
        return WholeStream.Document(
            Language,
            stream =>
            {
                using var report = make(stream);
                var totals = new RegisterTotals(LedgerAudit.DefaultSoonWithin);
                report.Begin(
                    new RegisterRun(
                        FileName,
                        Audit.Rule,
                        Audit.Today,
                        Audit.Policy,
                        Audit.Calendar.DataVersion,
                        LedgerAudit.DefaultSoonWithin
                    )
                    {
                        Organisation = options?.Organisation,
                        Source = () => new MemoryStream(file, writable: false),
                        Tables = tables,
                    }
                );
                foreach (var of in cases)
                {
                    wish.ThrowIfCancellationRequested();
                    totals.Add(of.Audited);
                    report.Add(of.Audited);
                }

                report.End(totals, Notes);
            }
        );
    }
}
