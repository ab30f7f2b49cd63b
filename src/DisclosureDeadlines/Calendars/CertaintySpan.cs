using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>A stretch of days, both ends inclusive, that is less than certain, and why.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Certainty">How sure the days are.</param>
/// <param name="Reason">Why they are not certain.</param>
/// <param name="MayShift">Whether a notice still to come may move days off or make-up workdays into or out of the stretch.</param>
internal sealed record CertaintySpan(LocalDate First, LocalDate Last, Certainty Certainty, BilingualText Reason, bool MayShift)
{
    public bool Touches(LocalDate start, LocalDate end) => First <= end && start <= Last;

    public static CertaintySpan YearEnd(int year) =>
        new(
            new LocalDate(year, 12, 29),
            new LocalDate(year, 12, 31),
            Certainty.Provisional,
            new(
                $"{year}年12月29日至31日可能由{year + 1}年的节假日安排通知调整，该通知尚未收录",
                $"29–31 December {year} may still be moved by the holiday notice for {year + 1}, which is not known yet"
            ),
            MayShift: true
        );

    public static CertaintySpan Unannounced(int firstYear, int lastYear) =>
        new(
            new LocalDate(firstYear, 1, 1),
            new LocalDate(lastYear, 12, 31),
            Certainty.Projected,
            new(
                $"{firstYear}年的节假日安排通知尚未收录，按法定节假日推算",
                $"the holiday notice for {firstYear} is not known yet; the days are projected from the statutory holidays"
            ),
            MayShift: true
        );

    public static CertaintySpan RegionUnknown(Region region, int year) =>
        OfRegion(
            year,
            new(
                $"没有收录{region.FullName}{year}年的放假通知，{region.FullName}自己的放假日没有计入；导入该通知后才能确定",
                $"no holiday notice of {region.FullName} for {year} is known, so days off of its own are not counted; import that notice to be sure"
            )
        );

    public static CertaintySpan RegionIncomplete(Region region, int year, BilingualText why) =>
        OfRegion(
            year,
            new(
                $"收录的{region.FullName}{year}年放假通知可能不全：{why.Chinese}",
                $"the holiday notice of {region.FullName} for {year} may not be known in full: {why.English}"
            )
        );

    public static CertaintySpan PlaceUnknown(Region place, int year) =>
        OfRegion(
            year,
            new(
                $"不知道“{place.FullName}”在哪里、有没有自己的放假日，只计全国的；写明省和州、市就能确定",
                $"where {place.FullName} is, and whether it has days off of its own, is not known, so only the national ones count; name the province and prefecture to be sure"
            )
        );

    private static CertaintySpan OfRegion(int year, BilingualText reason) =>
        new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), Certainty.Provisional, reason, MayShift: false);
}
