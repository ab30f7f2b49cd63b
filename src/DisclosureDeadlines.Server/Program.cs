using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Server.Hosting;

const int badInput = 2;

try
{
    var app = ServerApp.Build(args);
    await using (app.ConfigureAwait(false))
    {
        await app.RunAsync().ConfigureAwait(false);
    }

    return 0;
}
catch (Exception e) when (e is QuestionException or IOException)
{
    // A setting that cannot be used, a notice without which answers may be wrong, an address that is taken: nothing is served then.
    await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
    return badInput;
}
