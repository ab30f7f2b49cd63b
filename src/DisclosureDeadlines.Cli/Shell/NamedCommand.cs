using System.CommandLine;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>A command that is made when it is asked for by its name.</summary>
/// <param name="Name">The word that a command line begins with.</param>
/// <param name="Create">Makes it, with the arguments, options and commands below it.</param>
internal sealed record NamedCommand(string Name, Func<Terminal, Command> Create);
