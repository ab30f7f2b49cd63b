using System.Reflection;
using System.Runtime.Loader;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Tests.House.Metering;

/// <summary>
/// A copy of the library that counts its own work, called by the names of the library's methods. The count is the same on every machine and
/// in every run, so that a test can measure how the work grows without a clock.
/// </summary>
public sealed class MeteredLibrary
{
    private readonly Assembly woven;

    public MeteredLibrary()
    {
        using var assembly = MeterWeaver.Weave(typeof(TimeLimit).Assembly.Location);
        woven = new AssemblyLoadContext("metered").LoadFromStream(assembly);
    }

    /// <summary>The answer of a static method, and the work that it took. An exception of the library is an answer too.</summary>
    /// <param name="type">The type, as it is named in the library itself.</param>
    /// <param name="name">The method's name; there is one of that name that takes these arguments.</param>
    /// <param name="arguments">The arguments; <see langword="null"/> for what the method gives out.</param>
    public (object? Answer, long Work) Call(Type type, string name, params object?[] arguments)
    {
        var method = Find(type, name, arguments);
        long before = Meter.Work;
        object? answer;
        try
        {
            answer = method.Invoke(null, arguments);
        }
        catch (TargetInvocationException e)
        {
            answer = e.InnerException;
        }

        return (answer, Meter.Work - before);
    }

    /// <summary>What calls a static method again and again, found once, and says what work each call took.</summary>
    /// <param name="type">The type, as it is named in the library itself.</param>
    /// <param name="name">The method's name.</param>
    /// <param name="like">Arguments as they will be.</param>
    public Func<object?[], long> WorkOf(Type type, string name, params object?[] like)
    {
        var method = Find(type, name, like);
        return arguments =>
        {
            long before = Meter.Work;
            _ = method.Invoke(null, arguments);
            return Meter.Work - before;
        };
    }

    /// <summary>A new object of the copy.</summary>
    public object Make(Type type) => Activator.CreateInstance(Own(type))!;

    /// <summary>The copy's own value of an enumeration.</summary>
    public object Of(Enum value) => Enum.ToObject(Own(value.GetType()), value);

    private MethodInfo Find(Type type, string name, object?[] arguments) =>
        Own(type)
            .GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Single(m => m.Name == name && Takes(m.GetParameters(), arguments));

    private Type Own(Type type) => woven.GetType(type.FullName!, throwOnError: true)!;

    private static bool Takes(ParameterInfo[] parameters, object?[] arguments) =>
        parameters.Length == arguments.Length
        && parameters
            .Zip(arguments)
            .All(pair =>
                pair.First.IsOut == (pair.Second is null) && (pair.Second is null || pair.First.ParameterType.IsInstanceOfType(pair.Second))
            );
}
