using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Server.Requests;

/// <summary>A request that is refused for another reason than its question.</summary>
internal sealed class RefusalException(int status, BilingualText sentence) : Exception(sentence.ToString(null))
{
    public int Status => status;

    /// <summary>Whether an exception is what the library says of bad input, in one sentence.</summary>
    public static bool IsBadInput(Exception e) =>
        e
            is QuestionException
                or OfficeFileException
                or CalendarCoverageException
                or TimeLimitFormatException
                or DocumentFormatException
                or CaseFormatException;
}
