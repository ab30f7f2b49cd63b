using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Every public call with values at the edges of what its types can hold gives an answer that can be read to its end, or an exception that
/// its documentation names. Nulls where the signature forbids them, spans, and JSON converters, which only the serializer calls, are tried
/// elsewhere.
/// </summary>
public sealed class EdgeCallsTests
{
    private const int Seed = 20261205;
    private const int TriesOfEachValue = 4;
    private const int MostReceivers = 150;
    private const int Deepest = 2;
    private const int MostElements = 30;
    private const int Shown = 200;

    private static readonly DocumentedExceptions Documented = new(typeof(DeadlineRule).Assembly);

    [Fact]
    public void Call_WithEdgesOfEveryType_AnswersOrThrowsWhatItsDocumentationNames()
    {
        var random = new Random(Seed);
        var edges = new EdgeValues();
        var faults = new SortedDictionary<string, string>(StringComparer.Ordinal);
        int answers = 0;
        foreach (var method in PublicCalls.All.Where(method => !typeof(JsonConverter).IsAssignableFrom(method.DeclaringType)))
        {
            foreach (var (receiver, arguments) in Tries(method, edges, random))
            {
                object? result = Try(method, receiver, arguments, faults);
                answers += result is null ? 0 : 1;
                Read(result, Deepest, faults);
            }
        }

        Assert.True(
            faults.Count == 0,
            $"seed {Seed}: {faults.Count} kinds of fault:\n{string.Join('\n', faults.Select(fault => $"{fault.Key}: {fault.Value}"))}"
        );
        Assert.True(answers > 10_000, $"only {answers} calls were answered");
    }

    /// <summary>Each receiver once, and each value of each parameter a few times, the others at random.</summary>
    private static IEnumerable<(object? Receiver, object?[] Arguments)> Tries(MethodBase method, EdgeValues edges, Random random)
    {
        object?[] receivers = method.IsStatic || method.IsConstructor ? [null] : [.. edges.Of(method.DeclaringType!)];
        IReadOnlyList<object?>[] values = [.. method.GetParameters().Select(edges.Of)];
        object? Any(IReadOnlyList<object?> some) => some[random.Next(some.Count)];
        random.Shuffle(receivers);
        foreach (object? receiver in receivers.Take(MostReceivers))
        {
            yield return (receiver, [.. values.Select(Any)]);
        }

        for (int place = 0; place < values.Length; place++)
        {
            foreach (object? value in values[place].SelectMany(value => Enumerable.Repeat(value, TriesOfEachValue)))
            {
                object?[] arguments = [.. values.Select(Any)];
                arguments[place] = value;
                yield return (Any(receivers), arguments);
            }
        }
    }

    private static object? Try(MethodBase method, object? receiver, object?[] arguments, SortedDictionary<string, string> faults)
    {
        try
        {
            object? result = PublicCalls.Make(method, receiver, arguments);
            return result is IEnumerable sequence and not string ? First(sequence) : result;
        }
#pragma warning disable CA1031 // Whatever comes is held against the documentation.
        catch (Exception e)
#pragma warning restore CA1031
        {
            // A sequence throws when it is gone through, and what a call throws comes wrapped.
            var thrown = (e as TargetInvocationException)?.InnerException ?? e;
            if (!Documented.Of(method).Any(type => type.IsInstanceOfType(thrown)))
            {
                string where = thrown.StackTrace?.Split('\n')[0].Trim() ?? "";
                faults.TryAdd(
                    $"{PublicCalls.NameOf(method)} threw {thrown.GetType().Name}",
                    $"{Show(receiver)} ({string.Join(", ", arguments.Select(Show))}) {Short(thrown.Message)} {where}"
                );
            }

            return null;
        }
    }

    private static List<object?> First(IEnumerable sequence) => [.. sequence.Cast<object?>().Take(MostElements)];

    /// <summary>What a result says of itself, and what it is made of.</summary>
    private static void Read(object? value, int deep, SortedDictionary<string, string> faults)
    {
        if (value is IEnumerable sequence and not string)
        {
            foreach (object? element in First(sequence))
            {
                Read(element, deep, faults);
            }
        }
        else if (value is not null && deep > 0 && value.GetType().Assembly == typeof(DeadlineRule).Assembly && !value.GetType().IsEnum)
        {
            foreach (
                var method in value
                    .GetType()
                    .GetMethods()
                    .Where(method =>
                        method is { IsStatic: false }
                        && method.DeclaringType != typeof(object)
                        && method.GetParameters().Length == 0
                        && !method.Name.StartsWith('<')
                    )
            )
            {
                Read(Try(method, value, [], faults), deep - 1, faults);
            }
        }
    }

    private static string Show(object? value) =>
        Short(
            value switch
            {
                null => "null",
                string words => $"\"{words}\"",
                IEnumerable sequence => $"[{string.Join(", ", First(sequence).Take(3).Select(Show))}]",
                Deadline deadline => $"{deadline.Rule} from {deadline.EventDate:uuuu-MM-dd}, {deadline.Policy}, in {deadline.Calendar}",
                LocalDate date => $"{date:uuuu-MM-dd} {date.Calendar}",
                _ => value.ToString() ?? "",
            }
        );

    private static string Short(string text) => text.Length > Shown ? text[..Shown] + "…" : text;
}
