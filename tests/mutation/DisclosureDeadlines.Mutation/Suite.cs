using System.Diagnostics;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace DisclosureDeadlines.Mutation;

/// <summary>The tests of one assembly, run in this process, one after the other.</summary>
internal sealed class Suite : IDisposable
{
    private readonly XunitTestFramework _framework = new(new Silent());
    private readonly ITestFrameworkExecutor _executor;
    private readonly ITestFrameworkDiscoverer _discoverer;

    public Suite(string assemblyPath)
    {
        var assembly = Assembly.LoadFrom(assemblyPath);
        _executor = _framework.GetExecutor(assembly.GetName());
        _discoverer = _framework.GetDiscoverer(Reflector.Wrap(assembly));
    }

    /// <summary>All cases, or those of the classes named.</summary>
    public IReadOnlyList<ITestCase> Cases(IEnumerable<string>? classes = null)
    {
        List<ITestCase> cases = [];
        if (classes is null)
        {
            Gather(sink => _discoverer.Find(false, sink, Options.Plain));
        }
        else
        {
            foreach (var name in classes)
            {
                Gather(sink => _discoverer.Find(name, false, sink, Options.Plain));
            }
        }
        // Two rows of a table of inputs that are the same are one case to whoever names it.
        return [.. cases.DistinctBy(c => c.UniqueID)];

        void Gather(Action<IMessageSink> find)
        {
            using Gatherer gatherer = new(cases);
            find(gatherer);
            gatherer.Wait();
        }
    }

    /// <summary>Runs the cases until one fails; the name of that one, or null.</summary>
    public string? FirstFailure(IReadOnlyList<ITestCase> cases)
    {
        using Verdict verdict = new();
        _executor.RunTests(cases, verdict, Options.Plain);
        verdict.Wait();
        return verdict.Failed;
    }

    public (string? Failed, double Milliseconds) Timed(ITestCase test)
    {
        var start = Stopwatch.GetTimestamp();
        var failed = FirstFailure([test]);
        return (failed, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    public void Dispose()
    {
        _executor.Dispose();
        _discoverer.Dispose();
        _framework.Dispose();
    }

    private sealed class Silent : IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message) => true;
    }

    private sealed class Gatherer(List<ITestCase> into) : IMessageSink, IDisposable
    {
        private readonly ManualResetEventSlim _done = new();

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage found)
            {
                into.Add(found.TestCase);
            }
            else if (message is IDiscoveryCompleteMessage)
            {
                _done.Set();
            }

            return true;
        }

        public void Wait() => _done.Wait();

        public void Dispose() => _done.Dispose();
    }

    private sealed class Verdict : IMessageSink, IDisposable
    {
        private readonly ManualResetEventSlim _done = new();

        public string? Failed { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            Failed ??= message switch
            {
                ITestFailed failed => failed.Test.DisplayName,
                IErrorMessage or ITestClassCleanupFailure or ITestCleanupFailure => message.GetType().Name,
                _ => null,
            };
            if (message is ITestAssemblyFinished)
            {
                _done.Set();
            }

            return Failed is null;
        }

        public void Wait() => _done.Wait();

        public void Dispose() => _done.Dispose();
    }

    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal)
        {
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public static readonly Options Plain = new();

        public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out var value) && value is TValue typed ? typed : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
