namespace DisclosureDeadlines.Cli.Paths;

internal enum FileKind
{
    Ordinary,
    Folder,
    Pipe,
    Socket,
    Device,
}
