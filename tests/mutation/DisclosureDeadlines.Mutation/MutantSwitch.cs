using System.Reflection;

namespace DisclosureDeadlines.Mutation;

/// <summary>Switches one mutant on in the assembly of this process, and says which were reached.</summary>
internal sealed class MutantSwitch
{
    // More than any assembly here has; the arrays are indexed by the mutants' numbers.
    private const int Most = 100_000;

    private readonly FieldInfo _active,
        _recording;
    private readonly byte[] _reached = new byte[Most],
        _reachedInStatic = new byte[Most];

    private MutantSwitch(Type control)
    {
        _active = control.GetField(MutantSwitchWriter.Active)!;
        _recording = control.GetField(MutantSwitchWriter.Recording)!;
        control.GetField(MutantSwitchWriter.Reached)!.SetValue(null, _reached);
        control.GetField(MutantSwitchWriter.ReachedInStatic)!.SetValue(null, _reachedInStatic);
        Off();
    }

    /// <summary>The switch of the one mutated assembly in a folder.</summary>
    public static MutantSwitch Of(string folder)
    {
        foreach (
            var path in Directory
                .EnumerateFiles(folder, "DisclosureDeadlines*.dll")
                .Concat(Directory.EnumerateFiles(folder, "deadlines*.dll"))
        )
        {
            if (Assembly.LoadFrom(path).GetTypes().FirstOrDefault(t => t.Name == "MutantControl") is { } control)
            {
                return new(control);
            }
        }
        throw new InvalidOperationException($"No assembly in {folder} is mutated.");
    }

    public void On(int mutant) => _active.SetValue(null, mutant);

    public void Off() => _active.SetValue(null, -1);

    /// <summary>What a piece of work reaches; those reached while a static field was being set up are negative, less one.</summary>
    public IReadOnlyList<int> ReachOf(Action work)
    {
        Array.Clear(_reached);
        Array.Clear(_reachedInStatic);
        _recording.SetValue(null, true);
        work();
        _recording.SetValue(null, false);
        List<int> reach = [];
        for (var id = 0; id < Most; id++)
        {
            if (_reached[id] != 0)
            {
                reach.Add(_reachedInStatic[id] != 0 ? -id - 1 : id);
            }
        }
        return reach;
    }
}
