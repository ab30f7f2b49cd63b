using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Ledgers;
using NodaTime;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>Makes the cells of one row into the happenings of one case.</summary>
/// <param name="rule">The rule that the cases are read by: it says what starts a count.</param>
/// <param name="columns">Which column holds what.</param>
/// <param name="datesFrom1904">Whether serial numbers of days count from 1904.</param>
internal sealed class RegisterRow(ClockRule rule, IReadOnlyDictionary<RegisterField, int> columns, bool datesFrom1904)
{
    private static readonly (RegisterField Field, string Kind)[] Plain =
    [
        (RegisterField.Accepted, "accepted"),
        (RegisterField.Filed, "filed"),
        (RegisterField.Assigned, "assigned"),
        (RegisterField.FeeAsked, "feeAsked"),
        (RegisterField.FeePaid, "feePaid"),
        (RegisterField.Suspended, "suspended"),
        (RegisterField.Resumed, "resumed"),
        (RegisterField.SpecialBegun, "specialBegun"),
        (RegisterField.SpecialEnded, "specialEnded"),
        (RegisterField.Corrected, "corrected"),
        (RegisterField.Opinion, "opinion"),
    ];

    private static readonly (RegisterField Field, string Kind)[] Ends =
    [
        (RegisterField.Withdrawn, "withdrawn"),
        (RegisterField.Replied, "replied"),
        (RegisterField.Decided, "decided"),
    ];

    private static readonly string[] Yes = ["是", "有", "√", "✓", "已延期", "y", "yes", "true", "1"];

    public RegisterCase Read(int number, string? sheet, ReadOnlySpan<LedgerCell> cells)
    {
        var reader = new RegisterCells(cells, columns, datesFrom1904);
        var happenings = new List<Happening>();
        AddStart(ref reader, happenings);
        foreach (var (field, kind) in Plain)
        {
            Add(happenings, reader.Day(field), kind);
        }

        if (reader.Day(RegisterField.CorrectionAsked) is { } asked)
        {
            happenings.Add(new(asked, "correctionAsked") { By = reader.Length(RegisterField.CorrectionBy) });
        }

        AddConsultation(ref reader, happenings);
        AddExtension(ref reader, happenings);
        foreach (var (field, kind) in Ends)
        {
            // A case ends once, and what the rule does not know ends nothing: 办结日期 of a request is its reply.
            string known =
                rule.Kinds.Contains(kind) ? kind
                : kind == "decided" ? "replied"
                : kind == "replied" ? "decided"
                : kind;
            if (happenings.TrueForAll(happening => !rule.Stops.Contains(happening.Kind)))
            {
                Add(happenings, reader.Day(field), known);
            }
        }

        return new(number, sheet)
        {
            Number = reader.Text(RegisterField.Number),
            Title = reader.Text(RegisterField.Title) ?? reader.Text(RegisterField.Applicant),
            Office = reader.Text(RegisterField.Office),
            PrintedDue = reader.Day(RegisterField.Due),
            Happenings = happenings,
            Fault = reader.Fault,
        };
    }

    /// <remarks>
    /// 收到日期 is the day that the office takes for that of receipt. A register that has no column for the day of confirmation means that day
    /// by it, also where the request came by internet; one that has the column and leaves it empty waits for it.
    /// </remarks>
    private void AddStart(ref RegisterCells reader, List<Happening> happenings)
    {
        string? channel = reader.Text(RegisterField.Channel) is { } written ? CaseWords.Channel(written) : null;
        if (reader.Day(RegisterField.Received) is { } received)
        {
            bool startsItself = rule.Starts.Any(part =>
                part.On == "received" && (part.Channels.IsEmpty || part.Channels.Contains(channel ?? ""))
            );
            bool isReceipt = !startsItself && !columns.ContainsKey(RegisterField.Confirmed) && rule.Kinds.Contains("confirmed");
            happenings.Add(new(received, isReceipt ? "confirmed" : "received") { Channel = channel });
        }

        Add(happenings, reader.Day(RegisterField.Confirmed), "confirmed");
        if (
            happenings.Count == 2
            && happenings[0].Kind == "received"
            && rule.Starts.Any(part => part.On == "received" && part.Channels.Contains(happenings[0].Channel ?? ""))
        )
        {
            // What starts by itself was confirmed as well, which changes nothing.
            happenings.RemoveAt(1);
        }
    }

    private static void AddConsultation(ref RegisterCells reader, List<Happening> happenings)
    {
        var asked = reader.Day(RegisterField.Consulted);
        LocalDate? answered = null;
        if (asked is null && reader.Span(RegisterField.ConsultSpan) is { } span)
        {
            (asked, answered) = span;
        }

        if (asked is { } day)
        {
            happenings.Add(new(day, "consulted") { Served = reader.Day(RegisterField.ConsultServed) });
        }

        Add(happenings, answered, "opinion");
    }

    /// <remarks>
    /// Where the day of the announcement is not recorded, the extension counts from the start and its flag says so.
    /// </remarks>
    private static void AddExtension(ref RegisterCells reader, List<Happening> happenings)
    {
        var told = reader.Day(RegisterField.Extended);
        var until = reader.Day(RegisterField.ExtendedTo);
        string? length = reader.Length(RegisterField.ExtendedBy);
        reader.AddFaultOf(RegisterField.IsExtended);
        bool isExtended =
            told is not null
            || until is not null
            || length is not null
            || (reader.Text(RegisterField.IsExtended) is { } said && Yes.Contains(said, StringComparer.OrdinalIgnoreCase));
        if (!isExtended || happenings.Count == 0)
        {
            return;
        }

        var start = happenings
            .Where(happening =>
                happening.Kind is "received" or "confirmed" or "accepted" or "filed" or "assigned" or "corrected" or "feePaid"
            )
            .Select(happening => (LocalDate?)happening.On)
            .Max();
        if ((told ?? start) is { } day)
        {
            happenings.Add(new(day, "extended") { By = until is { } last ? IsoDate.Of(last) : length, Told = told is null ? "no" : "yes" });
        }
    }

    private static void Add(List<Happening> happenings, LocalDate? day, string kind)
    {
        if (day is { } on)
        {
            happenings.Add(new(on, kind));
        }
    }
}
