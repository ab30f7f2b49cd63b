using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>The days of the week that are not worked, a bit each: a set of them made by the framework takes longer than a first answer.</summary>
internal readonly record struct RestDays
{
    private readonly int days;

    private RestDays(int days) => this.days = days;

    public static RestDays SaturdayAndSunday { get; } = new((1 << (int)IsoDayOfWeek.Saturday) | (1 << (int)IsoDayOfWeek.Sunday));

    /// <summary>The set of some days; null if one is no day of the week, or if none is left to work on.</summary>
    public static RestDays? Of(IEnumerable<IsoDayOfWeek> weekend)
    {
        int days = 0;
        foreach (var day in weekend)
        {
            if (day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            {
                return null;
            }

            days |= 1 << (int)day;
        }

        return int.PopCount(days) < 7 ? new RestDays(days) : null;
    }

    public bool Contains(IsoDayOfWeek day) => (days & (1 << (int)day)) != 0;
}
