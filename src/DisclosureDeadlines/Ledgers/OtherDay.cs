using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>A day of another happening than the one that is taken as the event of a row.</summary>
/// <param name="Heading">The heading of its column.</param>
/// <param name="Happening">What happened: 送达.</param>
/// <param name="Day">The day; null if the cell has none.</param>
internal readonly record struct OtherDay(string Heading, string Happening, LocalDate? Day);
