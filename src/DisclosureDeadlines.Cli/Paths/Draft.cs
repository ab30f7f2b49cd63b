using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Cli.Paths;

/// <summary>
/// A file as it is being written: under a name of its own beside its place, so that one rename puts it there; or, where the folder takes no
/// new file, a temporary one that is copied over the old file in the end. It is gone when it is disposed.
/// </summary>
internal sealed partial class Draft : IDisposable
{
    private const int BufferBytes = 1 << 16;

    private readonly string? name;

    private Draft(Stream stream, string? name)
    {
        Stream = stream;
        this.name = name;
    }

    public Stream Stream { get; }

    /// <summary>Begins what is to become a file. Drafts that killed runs have left in its folder are cleared away.</summary>
    /// <param name="full">The place of the file.</param>
    /// <param name="tell">What to throw for a fault of writing.</param>
    public static Draft For(string full, Func<Exception, Exception> tell)
    {
        string folder = Path.GetDirectoryName(full) ?? full;
        ClearDead(folder);
        string random = Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);
        string name = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $".deadlines-{Environment.ProcessId}-{random}.tmp"));
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = BufferBytes,
        };
        if (!OperatingSystem.IsWindows() && File.Exists(full))
        {
            // No more people can read the draft than the file.
            options.UnixCreateMode = File.GetUnixFileMode(full);
        }

        try
        {
            return new Draft(new WatchedStream(() => new FileStream(name, options), tell), name);
        }
        catch (Exception e) when (FileFault.IsOfThePlace(e) && File.Exists(full))
        {
            return new Draft(TemporaryFile.Open(), null);
        }
    }

    /// <summary>Puts the draft, which is complete, in the place of the file.</summary>
    public void Put(string full)
    {
        if (name is null)
        {
            InPlace.Write(full, Stream);
            return;
        }

        Stream.Dispose();
        try
        {
            if (
                !OperatingSystem.IsWindows()
                && File.Exists(full)
                && File.GetUnixFileMode(full) is var rights
                && File.GetUnixFileMode(name) != rights
            )
            {
                File.SetUnixFileMode(name, rights);
            }

            File.Move(name, full, overwrite: true);
        }
        catch (Exception e) when (FileFault.IsOfThePlace(e) && File.Exists(full))
        {
            using var whole = new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.Read);
            InPlace.Write(full, whole);
        }
    }

    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (UserErrorException)
        {
            // What could not be written is not needed any more.
        }

        if (name is not null)
        {
            // Nothing is there once it has been put in its place.
            File.Delete(name);
        }
    }

    /// <summary>
    /// Deletes what is of this tool by its name, and surely dead: no such process runs, and nobody holds the file. The latter is for
    /// folders that several machines, or containers, share, whose processes are not known here.
    /// </summary>
    private static void ClearDead(string folder)
    {
        try
        {
            foreach (string path in Directory.EnumerateFiles(folder, ".deadlines-*.tmp"))
            {
                if (
                    Names().Match(Path.GetFileName(path)) is { Success: true } match
                    && !IsRunning(match.Groups["process"].Value)
                    && !Links.IsLink(path)
                )
                {
                    using var held = FileLock.TryTake(path, FileMode.Open);
                    if (held is not null)
                    {
                        File.Delete(path);
                    }
                }
            }
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            // Somebody else's file, or a folder that cannot be looked into. The next draft reports what the user has to know.
        }
    }

    private static bool IsRunning(string process)
    {
        try
        {
            using var running = Process.GetProcessById(int.Parse(process, CultureInfo.InvariantCulture));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^\.deadlines-(?<process>[0-9]{1,9})-[0-9a-z]{11}\.tmp$", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
