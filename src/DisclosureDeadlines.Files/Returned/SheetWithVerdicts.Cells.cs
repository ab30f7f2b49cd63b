using System.Xml;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Files.Returned;

/// <content>The cells that are added to a row.</content>
internal sealed partial class SheetWithVerdicts
{
    private bool HasVerdict => table.IsHeading(row) || table.Verdicts.ContainsKey(row);

    private void AddCells()
    {
        if (table.IsHeading(row))
        {
            for (int i = 0; i < Verdict.Headings.Length; i++)
            {
                Words(i, Verdict.Headings[i], found.HeadingStyle ?? Text(styles.Heading));
            }
        }
        else if (table.Verdicts.TryGetValue(row, out var verdict))
        {
            int look = verdict.Look switch
            {
                VerdictLook.Bad => styles.Bad,
                VerdictLook.Soon => styles.Soon,
                _ => styles.Plain,
            };
            Value(0, Serial(verdict.DueOn), styles.Date);
            Value(1, Serial(verdict.PublishBy), styles.Date);
            Words(2, verdict.Status, Text(look));
            Value(3, verdict.DaysLate is { } late ? Text(late) : null, look);
        }
    }

    private string? Serial(LocalDate? date) => date is { } day ? Text(Period.DaysBetween(dayZero, day)) : null;

    private void Value(int at, string? number, int style)
    {
        StartCell(at, Text(style));
        if (number is not null)
        {
            Target.WriteElementString(Prefix, "v", Space, number);
        }

        Target.WriteEndElement();
    }

    private void Words(int at, string text, string style)
    {
        StartCell(at, style);
        Target.WriteAttributeString("t", "inlineStr");
        Target.WriteStartElement(Prefix, "is", Space);
        Target.WriteElementString(Prefix, "t", Space, string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))));
        Target.WriteEndElement();
        Target.WriteEndElement();
    }

    private void StartCell(int at, string style)
    {
        Target.WriteStartElement(Prefix, "c", Space);
        Target.WriteAttributeString("r", SpreadsheetCell.Name(found.FirstFree + at, row));
        Target.WriteAttributeString("s", style);
    }
}
