namespace DisclosureDeadlines.Cases;

/// <summary>A pause of a run, as far as it is known on the day of the reading.</summary>
internal sealed class ClockPause(PausePart part, Happening begunBy, DateOnly begin, DateOnly? cap)
{
    public PausePart Part => part;

    public Happening BegunBy => begunBy;

    /// <summary>The day on which it begins.</summary>
    public DateOnly Begin => begin;

    /// <summary>The last day of its term; null where none is known.</summary>
    public DateOnly? Cap => cap;

    /// <summary>The day on which it ended, by the answer or by its term before it; null if no answer has come.</summary>
    public DateOnly? Ended { get; private set; }

    /// <summary>The answer, late or not.</summary>
    public Happening? EndedBy { get; private set; }

    /// <summary>The day on which it ends as far as anybody can know; null where it runs on.</summary>
    public DateOnly? End => Ended ?? Cap;

    /// <summary>The person or the cause that an end has to name where several pauses run at once.</summary>
    public string? Key => part.Each ? begunBy.To : begunBy.Cause;

    /// <summary>Ends it by an answer, unless its term has ended it before.</summary>
    public void Finish(Happening answer)
    {
        EndedBy = answer;
        Ended = Cap < answer.Day ? Cap : answer.Day;
    }

    /// <summary>Whether it still runs at the end of a day. The last day of its term is the asked person's to use.</summary>
    public bool IsOpenOn(DateOnly day) => Ended is null && (Cap is null || Cap >= day);
}
