using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>What an earlier report on the ledger (in JSON) says was overdue, to tell what is new and what was settled.</summary>
internal sealed class EarlierReport
{
    /// <summary>More than the report on a hundred thousand rows.</summary>
    private const long MostBytes = 256L << 20;

    private readonly Dictionary<RowKey, int> overdue;

    private EarlierReport(LocalDate today, Dictionary<RowKey, int> overdue)
    {
        Today = today;
        this.overdue = overdue;
    }

    /// <summary>The day that it was judged on.</summary>
    public LocalDate Today { get; }

    /// <summary>The rows that were overdue; of each, how many there were.</summary>
    public IReadOnlyDictionary<RowKey, int> Overdue => overdue;

    /// <exception cref="OfficeFileException">It is not such a report.</exception>
    public static EarlierReport Read(Stream file, string name)
    {
        if (file.Length > MostBytes)
        {
            throw new OfficeFileException(
                $"{name} 超过 {MostBytes >> 20} MB，不会是核对报告。",
                $"{name} is larger than {MostBytes >> 20} MB and can be no report."
            );
        }

        try
        {
            using var report = JsonDocument.Parse(file);
            var overdue = new Dictionary<RowKey, int>();
            foreach (
                var row in report
                    .RootElement.GetProperty("rows")
                    .EnumerateArray()
                    .Where(row => row.GetProperty("status").GetString() == "overdue")
            )
            {
                var key = RowKey.Of(row);
                overdue[key] = overdue.GetValueOrDefault(key) + 1;
            }

            return new EarlierReport(
                LocalDatePattern.Iso.Parse(report.RootElement.GetProperty("today").GetString()!).GetValueOrThrow(),
                overdue
            );
        }
        catch (Exception e)
            when (e
                    is JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or UnparsableValueException
                        or ArgumentNullException
            )
        {
            throw new OfficeFileException(
                $"--since 应为 deadlines audit 写出的 .json 报告，{name} 不是。",
                $"--since: expected a report that deadlines audit wrote as .json, which {name} is not.",
                e
            );
        }
    }
}
