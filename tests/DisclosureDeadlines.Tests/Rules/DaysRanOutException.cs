using NodaTime;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>The slow reading needs a day that its calendar does not know.</summary>
public sealed class DaysRanOutException(LocalDate day) : Exception(day.ToString());
