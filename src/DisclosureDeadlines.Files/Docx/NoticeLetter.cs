using System.Globalization;
using System.Xml;
using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Foundation;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DisclosureDeadlines.Files.Docx;

/// <summary>
/// A circular (通报) of one or two pages: the state of everything in a sentence, a table by office, what is overdue, who writes and when.
/// </summary>
/// <param name="situation">The state of everything.</param>
/// <param name="organisation">Who writes; null if nobody is named.</param>
/// <param name="notes">What else a reader has to know, in sentences.</param>
internal sealed class NoticeLetter(Situation situation, string? organisation, IReadOnlyList<string> notes)
{
    private const int MostOffices = 8;
    private const int MostOverdue = 16;
    private const int MostSoon = 4;
    private const int MostNotes = 3;

    /// <summary>Two lines of a cell.</summary>
    private const int MostCharacters = 40;
    private const int MostNoteCharacters = 100;

    /// <summary>Writes the document; the stream must be able to be read and sought.</summary>
    public void Write(Stream stream)
    {
        using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = LetterParts.PageNumber();
        main.Document = new Document(new Body([.. Content(), LetterParts.Page(main.GetIdOfPart(footer))]));
        document.PackageProperties.Title = situation.Subject.Letter.ToString(null);
    }

    private IEnumerable<OpenXmlElement> Content()
    {
        yield return LetterParts.Title(situation.Subject.Letter.ToString(null));
        yield return LetterParts.Text(Sentence);
        if (situation.Offices.Count > 0)
        {
            yield return LetterParts.Heading(Language.Pick("一、各科室情况", "1. The offices"));
            yield return Offices();
        }

        int number = 1;
        foreach (var (heading, lines, count, most) in Lists())
        {
            number++;
            yield return LetterParts.Heading(
                Language.Pick($"{"零一二三四"[number]}、{heading}（{count}件）", $"{number}. {heading} ({count})")
            );
            yield return List(lines.Take(most));
            if (count > most)
            {
                yield return LetterParts.Remark(
                    Language.Pick($"另有{count - most}件，见台账。", FormattableString.Invariant($"{count - most} more; see the ledger."))
                );
            }
        }

        yield return LetterParts.Text(
            situation.Totals.Overdue > 0
                ? Language.Pick("请有关科室（单位）" + situation.Subject.Request.Chinese[1..], situation.Subject.Request.English)
                : Language.Pick("特此通报。", "This is for your information.")
        );
        if (organisation is not null)
        {
            yield return LetterParts.Signature(Written(organisation, MostNoteCharacters));
        }

        yield return LetterParts.Signature(LongDate.Of(situation.Today));

        // What the letter rests on is no part of it.
        if (notes.Count > 0)
        {
            yield return LetterParts.Remark(Language.Pick("附注：", "Remarks:"));
        }

        foreach (string note in notes.Take(MostNotes))
        {
            yield return LetterParts.Remark(Written(note, MostNoteCharacters));
        }

        if (notes.Count > MostNotes)
        {
            yield return LetterParts.Remark(
                Language.Pick(
                    $"另有{notes.Count - MostNotes}条说明，见核对报告。",
                    FormattableString.Invariant($"{notes.Count - MostNotes} more remarks; see the report.")
                )
            );
        }
    }

    private string Sentence => SituationText.Sentence(situation) + (Language.Pick("", " ") + SituationText.Outlook(situation)).TrimEnd();

    private IEnumerable<(string Heading, IEnumerable<ReportLine> Lines, int Count, int Most)> Lists()
    {
        if (situation.Totals.Overdue > 0)
        {
            yield return (situation.Subject.Overdue.ToString(null), situation.Overdue, situation.Totals.Overdue, MostOverdue);
        }

        if (situation.Totals.Soon > 0)
        {
            yield return (Language.Pick("即将到期", "due soon"), situation.Soon, situation.Totals.Soon, MostSoon);
        }
    }

    private Table Offices()
    {
        var offices = situation.Offices;
        string[][] rows =
        [
            .. offices.Take(MostOffices).Select(office => Line(office.Shown, office.Counts)),
            .. offices.Count > MostOffices
                ? (string[][])
                    [
                        [
                            Language.Pick(
                                $"另有{offices.Count - MostOffices}个科室",
                                FormattableString.Invariant($"{offices.Count - MostOffices} more")
                            ),
                            "",
                            "",
                            "",
                            "",
                            "",
                        ],
                    ]
                : [],
            Line(Language.Pick("合计", "Total"), situation.Totals),
        ];
        return LetterParts.Table(
            [
                Language.Pick("责任科室", "Office"),
                situation.Subject.Due.ToString(null),
                Language.Pick("按时", "in time"),
                situation.Subject.Late.ToString(null),
                situation.Subject.Overdue.ToString(null),
                Language.Pick("按时率", "share"),
            ],
            [34, 12, 12, 14, 15, 13],
            rows
        );
    }

    private static string[] Line(string name, Counts counts) =>
        [
            Written(name, MostCharacters),
            Number(counts.Due),
            Number(counts.InTime),
            Number(counts.Late),
            Number(counts.Overdue),
            counts.Share,
        ];

    private static Table List(IEnumerable<ReportLine> lines) =>
        LetterParts.Table(
            [
                Language.Pick("序号", "No."),
                Language.Pick("标题", "Title"),
                Language.Pick("责任科室", "Office"),
                Language.Pick("截止日期", "Due"),
                Language.Pick("情况", "Standing"),
            ],
            [8, 43, 18, 15, 16],
            lines.Select(
                (line, i) =>
                    (string[])
                        [
                            Number(i + 1),
                            Written(line.Title, MostCharacters),
                            Written(line.Office ?? "", MostCharacters / 2),
                            IsoDate.Of(line.DueOn) ?? "",
                            line.Standing,
                        ]
            )
        );

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// A text of the ledger as far as a document can hold it: without what XML does not know, and with marks for what cannot be seen.
    /// </summary>
    private static string Written(string text, int most) =>
        string.Concat(Excerpt.Of(VisibleText.Line(text), most).Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
