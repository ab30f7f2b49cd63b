using System.CommandLine;
using System.CommandLine.Parsing;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// What is wrong with a command line, in one sentence that says what to change. The faults that the package finds by itself are
/// reported in the tool's own words, by their kind: the package's are in English in many places.
/// </summary>
internal static class UsageFault
{
    public static string Of(ParseResult parsed)
    {
        // A word that is not known says more than the command that is missing because of it.
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            return Language.Pick(
                $"不认识“{unknown}”；用法见 deadlines --help。",
                $"\"{unknown}\" is not known here; see deadlines --help."
            );
        }

        var error = parsed.Errors[0];
        return error.SymbolResult switch
        {
            CommandResult without => CommandMissing(without),
            ArgumentResult { Tokens.Count: 0 } without => Language.Pick(
                $"缺少参数 {Placeholders.InWords($"<{without.Argument.Name}>")}；用法见 {Path(parsed)} --help。",
                $"The argument <{without.Argument.Name}> is missing; see {Path(parsed)} --help."
            ),
            OptionResult { Option: VersionOption } version => Language.Pick(
                $"{version.Option.Name} 只能单独使用。",
                $"{version.Option.Name} goes with nothing else."
            ),
            OptionResult { Option.ValueType: var type, Tokens: [var value, ..] } flag when type == typeof(bool) => Language.Pick(
                $"{flag.Option.Name} 后面不跟值，却是“{value.Value}”。",
                $"{flag.Option.Name} takes no value, found \"{value.Value}\"."
            ),
            OptionResult option when option.Tokens.Count < option.Option.Arity.MinimumNumberOfValues => Language.Pick(
                $"{option.Option.Name} 后面缺少值；用法见 {Path(parsed)} --help。",
                $"{option.Option.Name} needs a value; see {Path(parsed)} --help."
            ),
            OptionResult option when option.Tokens.Count > option.Option.Arity.MaximumNumberOfValues => Language.Pick(
                $"{option.Option.Name} 只能给一次，却给了{option.Tokens.Count}次。",
                $"{option.Option.Name} can be given once, found {option.Tokens.Count} times."
            ),

            // What is left was said by the tool.
            _ => Language.Pick($"用法有误：{error.Message}", error.Message),
        };
    }

    private static string CommandMissing(CommandResult result)
    {
        string known = string.Join(Language.Pick("、", ", "), result.Command.Subcommands.Select(command => command.Name));
        return Language.Pick($"缺少命令，应为以下之一：{known}。", $"A command is missing; expected one of: {known}.");
    }

    private static string Path(ParseResult parsed)
    {
        string path = "";
        for (SymbolResult? result = parsed.CommandResult; result is CommandResult { Parent: not null } command; result = command.Parent)
        {
            path = $" {command.Command.Name}{path}";
        }

        return "deadlines" + path;
    }
}
