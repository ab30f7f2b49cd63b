using DisclosureDeadlines.Server.Requests;
using Microsoft.Extensions.Logging;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>What is written down.</summary>
internal sealed class WrittenLog : ILogger<Faults>
{
    public List<string> Lines { get; } = [];

    public List<string> Errors { get; } = [];

    public ILogger<T> For<T>() => new Of<T>(this);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) =>
        (logLevel == LogLevel.Error ? Errors : Lines).Add(
            formatter(state, exception) + (exception is null ? "" : ": " + exception.Message)
        );

    private sealed class Of<T>(WrittenLog log) : ILogger<T>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => log.Log(logLevel, eventId, state, exception, formatter);
    }
}
