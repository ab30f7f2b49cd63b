using DisclosureDeadlines.Cli.Shell;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>
/// A command line gets the command that it begins with, and not all of them. That must make no difference but in time.
/// </summary>
public sealed class CommandsByNameTests
{
    private static readonly string[] Languages = ["--lang", "en"];

    public static TheoryData<string> Names => [.. Tool.Commands.Select(command => command.Name)];

    [Fact]
    public void Commands_AllOfThem_HaveTheNamesThatTheyAreFoundBy()
    {
        using var input = new MemoryStream();
        using var nothing = new StringWriter();
        var terminal = new Terminal(input, nothing, nothing, isInteractive: false);

        Assert.Equal(Tool.Commands.Select(command => command.Name), Tool.Commands.Select(command => command.Create(terminal).Name));
    }

    /// <summary>With an option before the command all are made.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Help_OfACommandMadeAlone_IsThatOfOneAmongAll(string name) =>
        Assert.Equal(InProcess.Run([.. Languages, name, "--help"]), InProcess.Run([name, "--help", .. Languages]));

    [Theory]
    [MemberData(nameof(Names))]
    public void Fault_OfACommandMadeAlone_IsThatOfOneAmongAll(string name) =>
        Assert.Equal(InProcess.Run([.. Languages, name, "--no-such-option"]), InProcess.Run([name, "--no-such-option", .. Languages]));
}
