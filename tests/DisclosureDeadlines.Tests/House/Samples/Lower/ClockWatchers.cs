#nullable enable

using System.Diagnostics;
using NodaTime;

namespace DisclosureDeadlines.Tests.House.Samples.Lower;

public class ByNow
{
    public DateTime Method() => DateTime.Now;
}

public class ByUtcNowInLambda
{
    public Func<DateTimeOffset> Method() => () => DateTimeOffset.UtcNow;
}

public class ByMethodGroup
{
    public Func<long> Method() => Stopwatch.GetTimestamp;
}

public class ByTickCount
{
    public IEnumerable<long> Method()
    {
        yield return Environment.TickCount64;
    }
}

public class ByTimeProvider
{
    private readonly TimeProvider field = TimeProvider.System;

    public TimeProvider Method() => field;
}

public class BySystemClock
{
    public IClock Method() => SystemClock.Instance;
}

public class BySharedDice
{
    public int Method() => Random.Shared.Next();
}
