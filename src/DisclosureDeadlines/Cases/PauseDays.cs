namespace DisclosureDeadlines.Cases;

/// <summary>Which days of a pause are left out. The order is that of the choices of the point <c>pause</c>.</summary>
internal enum PauseDays
{
    /// <summary>Not the day on which it begins; the day on which it ends.</summary>
    AsPeriods,

    /// <summary>Neither of the two.</summary>
    Careful,

    /// <summary>Both.</summary>
    Generous,
}
