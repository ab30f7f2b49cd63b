using DisclosureDeadlines;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Server.Hosting;

const int badInput = 2;

try
{
    await using var app = ServerApp.Build(args);
    await app.RunAsync().ConfigureAwait(false);
    return 0;
}
catch (QuestionException e)
{
    // A setting that cannot be used, or a notice without which answers may be wrong: nothing is served then.
    await Console.Error.WriteLineAsync(new BilingualText(e.Sentence.Chinese, e.Sentence.English).ToString(null)).ConfigureAwait(false);
    return badInput;
}
catch (IOException e)
{
    await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
    return badInput;
}
