using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>The lines of one case as they come.</summary>
internal sealed class RegisterLines(int row, string? sheet, string? number)
{
    private readonly List<Happening> happenings = [];
    private BilingualText? fault;

    public RegisterCase Case =>
        new(row, sheet)
        {
            Number = number,
            Happenings = happenings,
            Fault = fault,
        };

    public void Add(int line, LedgerCell date, string kind, string detail, bool datesFrom1904)
    {
        if (date.Fault is { } unreadable)
        {
            AddFault(line, unreadable);
        }
        else if (date.Date is null && !WrittenDate.TryRead(date.ToString(), datesFrom1904, out _))
        {
            string found = Excerpt.Of(date.ToString(), 30);
            AddFault(line, new($"日期应如 2026-09-18，却是“{found}”", $"expected a date such as 2026-09-18, found \"{found}\""));
        }
        else
        {
            var day = date.Date ?? (WrittenDate.TryRead(date.ToString(), datesFrom1904, out var read) ? read : default);
            if (HappeningLine.Read($"{IsoDate.Of(day)} {kind} {detail}", out var problem) is { } happening)
            {
                happenings.Add(happening);
            }
            else
            {
                AddFault(line, new(problem!.Chinese.TrimEnd('。'), problem.English.TrimEnd('.')));
            }
        }
    }

    private void AddFault(int line, BilingualText what)
    {
        string chinese = $"第{line}行：{what.Chinese}";
        string english = $"row {line}: {what.English}";
        fault = fault is null ? new(chinese, english) : new($"{fault.Chinese}；{chinese}", $"{fault.English}; {english}");
    }
}
