using System.CommandLine;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Catalogue;

/// <summary><c>deadlines catalogue list|show|search|lint</c>.</summary>
internal static class CatalogueCommand
{
    public static Command Create(Terminal terminal) =>
        new("catalogue", Language.Pick("公开目录", "catalogues of what is to be published"))
        {
            CatalogueListCommand.Create(terminal),
            CatalogueShowCommand.Create(terminal),
            CatalogueSearchCommand.Create(terminal),
            LintCommand.Create(terminal),
        };
}
