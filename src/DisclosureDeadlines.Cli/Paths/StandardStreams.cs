namespace DisclosureDeadlines.Cli.Paths;

/// <summary>
/// Standard input, output and error as the program was started with them, closed ones too. Where one is closed, the runtime's own files
/// have taken its number: they must be neither read from nor written to.
/// </summary>
internal static class StandardStreams
{
    public const int InputDescriptor = 0;
    private const int OutputDescriptor = 1;
    private const int ErrorDescriptor = 2;

    /// <summary>Standard input. Closed, it is a fault to read from it.</summary>
    public static Stream Input() =>
        WasGiven(InputDescriptor)
            ? new WatchedStream(
                Console.OpenStandardInput,
                e => new UserErrorException(
                    $"标准输入读不出来：{FileFault.Of(e).Chinese}。",
                    $"Standard input cannot be read: {FileFault.Of(e).English}."
                )
            )
            : new WatchedStream(
                () => Stream.Null,
                e => e,
                () =>
                    throw new UserErrorException(
                        "标准输入已关闭，读不到内容。",
                        "Standard input is closed, so nothing can be read from it."
                    )
            );

    /// <summary>
    /// Standard output. Closed or full, it is a fault to write to it; with nobody left to read it there is nothing more to do.
    /// </summary>
    public static Stream Output() =>
        WasGiven(OutputDescriptor)
            ? new WatchedStream(
                Console.OpenStandardOutput,
                e => new UserErrorException(
                    $"标准输出写不进去：{FileFault.Of(e).Chinese}。",
                    $"Standard output cannot be written: {FileFault.Of(e).English}."
                ),
                ThrowIfNobodyReads
            )
            : new WatchedStream(
                () => Stream.Null,
                e => e,
                () =>
                    throw new UserErrorException(
                        "标准输出已关闭，结果无处可写。",
                        "Standard output is closed, so there is nowhere to write the answer."
                    )
            );

    /// <summary>
    /// Standard error. What it does not take is lost: there is no place left to say so, and the exit code still shows it.
    /// </summary>
    public static Stream Error() => WasGiven(ErrorDescriptor) ? new WatchedStream(Console.OpenStandardError, _ => null) : Stream.Null;

    /// <summary>What was open before the program began was left open for it; what its runtime opens is not left open for others.</summary>
    private static bool WasGiven(int descriptor)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        int flags = NativeMethods.Fcntl(descriptor, NativeMethods.GetDescriptorFlags);
        return flags >= 0 && (flags & NativeMethods.CloseOnExec) == 0;
    }

    /// <summary>.NET's own stream drops what nobody reads without a word, for ever.</summary>
    private static void ThrowIfNobodyReads()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var output = new NativeMethods.Polled { Descriptor = OutputDescriptor };
        if (NativeMethods.Poll(ref output, 1, 0) > 0 && (output.Answer & NativeMethods.ReaderIsGone) != 0)
        {
            throw new ReaderGoneException();
        }
    }
}
