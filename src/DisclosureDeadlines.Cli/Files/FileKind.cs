namespace DisclosureDeadlines.Cli.Files;

internal enum FileKind
{
    Ordinary,
    Folder,
    Pipe,
    Socket,
    Device,
}
