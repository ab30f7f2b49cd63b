using System.Globalization;
using DisclosureDeadlines.Answers;

namespace DisclosureDeadlines.Server.Settings;

/// <summary>
/// What an office sets: by appsettings.json, the environment (<c>Limits__Rows=1000</c>) or the command line (<c>--Limits:Rows=1000</c>).
/// </summary>
internal sealed record ServerSettings
{
    private const int Minute = 60;

    /// <summary>The folder with the notices that the tool has imported; null for the built-in ones alone.</summary>
    public string? Data { get; private init; }

    /// <summary>
    /// Whether that folder was named for this server, so that it is a fault if it is not there; the environment may name one that the tool
    /// has not made yet.
    /// </summary>
    public bool IsDataNamed { get; private init; }

    /// <summary>The page in one file that is at <c>/</c>; null for a sentence on where the API is.</summary>
    public string? Page { get; private init; }

    /// <summary>Whether a request that names no language is answered in Chinese.</summary>
    public bool IsChinese { get; private init; }

    /// <summary>Bytes of a request's body, where it is a question.</summary>
    public int BodyBytes { get; private init; }

    /// <summary>Bytes of many rows in one request.</summary>
    public int RowsBytes { get; private init; }

    /// <summary>Bytes of an office's file.</summary>
    public int FileBytes { get; private init; }

    /// <summary>Answers in one request.</summary>
    public int Rows { get; private init; }

    /// <summary>Seconds that one request may take.</summary>
    public int Seconds { get; private init; }

    /// <summary>Seconds that the audit of a file may take.</summary>
    public int AuditSeconds { get; private init; }

    /// <summary>Requests answered at a time.</summary>
    public int Concurrent { get; private init; }

    /// <summary>Requests that wait while so many are answered.</summary>
    public int Waiting { get; private init; }

    /// <summary>Files audited at a time.</summary>
    public int Audits { get; private init; }

    /// <summary>Requests of one client in a second, in the long run.</summary>
    public int PerSecond { get; private init; }

    /// <summary>Requests of one client at once.</summary>
    public int Burst { get; private init; }

    /// <summary>Seconds that requests have to finish when the server stops.</summary>
    public int StopSeconds { get; private init; }

    /// <exception cref="QuestionException">A setting is not a number, or one that makes no sense.</exception>
    public static ServerSettings From(IConfiguration configuration) =>
        new()
        {
            Data = Text(configuration, "Data") ?? Text(configuration, "DEADLINES_DATA"),
            IsDataNamed = Text(configuration, "Data") is not null,
            Page = Text(configuration, "Page"),
            IsChinese = Text(configuration, "Language") switch
            {
                null or "en" => false,
                "zh" => true,
                var other => throw new QuestionException(
                    $"Language 应为 zh 或 en，却是“{other}”。",
                    $"Language: expected zh or en, found \"{other}\"."
                ),
            },
            BodyBytes = Number(configuration, "BodyBytes", 1 << 20, 1 << 30),
            RowsBytes = Number(configuration, "RowsBytes", 32 << 20, 1 << 30),
            FileBytes = Number(configuration, "FileBytes", 64 << 20, 1 << 30),
            Rows = Number(configuration, "Rows", 100_000, 10_000_000),
            Seconds = Number(configuration, "Seconds", 30, 60 * Minute),
            AuditSeconds = Number(configuration, "AuditSeconds", 2 * Minute, 60 * Minute),
            Concurrent = Number(configuration, "Concurrent", 64, 100_000),
            Waiting = Number(configuration, "Waiting", 256, 100_000, least: 0),
            Audits = Number(configuration, "Audits", 2, 1_000),
            PerSecond = Number(configuration, "PerSecond", 200, 10_000_000),
            Burst = Number(configuration, "Burst", 400, 10_000_000),
            StopSeconds = Number(configuration, "StopSeconds", 20, 60 * Minute, least: 0),
        };

    private static string? Text(IConfiguration configuration, string name) => configuration[name] is { Length: > 0 } text ? text : null;

    private static int Number(IConfiguration configuration, string name, int otherwise, int most, int least = 1)
    {
        string key = $"Limits:{name}";
        return Text(configuration, key) is not { } text ? otherwise
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
                ? number
            : throw new QuestionException(
                $"{key} 应为 {least} 到 {most} 的整数，却是“{text}”。",
                $"{key}: expected a whole number from {least} to {most}, found \"{text}\"."
            );
    }
}
