using System.CommandLine.Parsing;
using DisclosureDeadlines.Answers;
using NodaTime;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>A day on the command line.</summary>
/// <remarks>
/// A class, for System.CommandLine's code for a struct cannot be compiled ahead (ReadyToRun): each process would compile it anew for every
/// argument of that kind.
/// </remarks>
internal sealed record AskedDay(LocalDate Day)
{
    /// <summary>Reads the one word that there is; null where it is no day, which is an error of the result.</summary>
    public static AskedDay? Read(ArgumentResult result)
    {
        string found = result.Tokens is [var token] ? token.Value : "";
        if (AskedValue.TryDate(found, out var date, out var fault))
        {
            return new AskedDay(date);
        }

        result.AddError(AskedValue.Alone(fault).ToString(null));
        return null;
    }
}
