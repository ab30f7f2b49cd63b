using System.Globalization;

namespace DisclosureDeadlines.Mutation;

/// <summary>Which mutants are meant: those of the folders and files that are named, or all; and of each room at most a number, by lot.</summary>
internal static class Selection
{
    /// <summary>Stands before the number of mutants that are drawn from each room.</summary>
    public const string Sample = "--sample";

    /// <summary>
    /// The lot is the same in every run on the same mutants, so that a run can be stopped and called again; another number of them draws
    /// the same ones and some more or less.
    /// </summary>
    public static IReadOnlyList<Mutant> Of(IReadOnlyList<Mutant> all, string[] words)
    {
        int? most = words is [Sample, var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : null;
        string[] files = most is null ? words : words[2..];
        var named = all.Where(m => m.IsIn(files));
        return most is null
            ? [.. named]
            : [.. named.GroupBy(m => m.Room).SelectMany(room => room.OrderBy(m => Lot(m.Id)).Take(most.Value))];
    }

    /// <summary>A number without any order in it, always the same for one mutant.</summary>
    private static ulong Lot(int id)
    {
        var mixed = unchecked((ulong)id * 0x9E3779B97F4A7C15UL);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL);
        return mixed ^ (mixed >> 27);
    }
}
