using System.Text;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// A console of Windows takes bytes by its code page, in China 936, while the tool writes UTF-8: it is set while the tool runs, and put
/// back after it. What goes to a file or another program does not concern the console.
/// </summary>
internal sealed class ConsoleEncoding : IDisposable
{
    private readonly Action<Encoding> set;
    private readonly Encoding? before;

    /// <param name="isNeeded">Whether there is a console that has to be set.</param>
    /// <param name="get">What the console is set to.</param>
    /// <param name="set">Sets it.</param>
    public ConsoleEncoding(bool isNeeded, Func<Encoding> get, Action<Encoding> set)
    {
        this.set = set;
        if (!isNeeded)
        {
            return;
        }

        try
        {
            var known = get();
            if (known.CodePage != Encoding.UTF8.CodePage)
            {
                set(new UTF8Encoding(false));
                before = known;
            }
        }
        catch (IOException)
        {
            // What calls itself a console is not one; then nobody reads it either.
        }
    }

    /// <summary>For the console of this process.</summary>
    public static ConsoleEncoding OfProcess() =>
        new(
            OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected),
            () => Console.OutputEncoding,
            encoding => Console.OutputEncoding = encoding
        );

    public void Dispose()
    {
        if (before is null)
        {
            return;
        }

        try
        {
            set(before);
        }
        catch (IOException)
        {
            // The console is gone, together with its setting.
        }
    }
}
