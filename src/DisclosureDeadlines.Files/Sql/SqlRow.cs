using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Days;
using NodaTime;

namespace DisclosureDeadlines.Files.Sql;

/// <summary>
/// A day as a row of the SQL day table. The days of doubt that follow it let a query find how sure an answer is by one comparison.
/// </summary>
/// <param name="Row">The day.</param>
/// <param name="NextUncertain">The first day from this one on that is not official.</param>
/// <param name="NextProjected">The first day from this one on that is projected.</param>
/// <param name="NextUnsettled">The first day from this one on that a notice still to come may move.</param>
internal sealed record SqlRow(DayRow Row, LocalDate? NextUncertain, LocalDate? NextProjected, LocalDate? NextUnsettled)
{
    public const string Columns =
        "region, known_on, date, is_working_day, kind, holiday, notice, certainty, rank, next_uncertain, next_projected, next_unsettled";

    public static IReadOnlyList<SqlRow> Of(DayTable table)
    {
        var rows = new SqlRow[table.Rows.Count];
        var (uncertain, projected, unsettled) = ((LocalDate?)null, (LocalDate?)null, (LocalDate?)null);
        for (int i = rows.Length - 1; i >= 0; i--)
        {
            var day = table.Rows[i].Day;
            uncertain = day.Certainty != Certainty.Official ? day.Date : uncertain;
            projected = day.Certainty == Certainty.Projected ? day.Date : projected;
            unsettled = day.MayShift ? day.Date : unsettled;
            rows[i] = new SqlRow(table.Rows[i], uncertain, projected, unsettled);
        }

        return rows;
    }

    public string Values(SqlDialect dialect, string region, LocalDate knownOn) =>
        string.Join(
            ',',
            dialect.Of(region),
            dialect.Of(knownOn),
            dialect.Of(Row.Day.Date),
            dialect.Of(Row.Day.IsWorkingDay),
            dialect.Of(Json.Name(Row.Day.Kind)),
            dialect.Of(Row.Day.HolidayName),
            dialect.Of(Row.Day.Notice?.ShortName),
            dialect.Of(Json.Name(Row.Day.Certainty)),
            Row.Rank.ToString(CultureInfo.InvariantCulture),
            dialect.Of(NextUncertain),
            dialect.Of(NextProjected),
            dialect.Of(NextUnsettled)
        );
}
