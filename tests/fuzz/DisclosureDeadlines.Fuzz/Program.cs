using System.Diagnostics;
using System.Globalization;
using System.Text;
using DisclosureDeadlines.Fuzz;

// Usage: FOLDER SECONDS [READER [INPUTS [SEED]]]; the folder is tests/fuzz. One line a reader; exit code 1 if anything was found.
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
string folder = args[0];
int seconds = int.Parse(args[1], CultureInfo.InvariantCulture);
string wanted = args.Length > 2 ? args[2] : "all";
long most = args.Length > 3 ? long.Parse(args[3], CultureInfo.InvariantCulture) : long.MaxValue;
int seed = args.Length > 4 ? int.Parse(args[4], CultureInfo.InvariantCulture) : Environment.TickCount;

// First of all: without a map instrumented code writes nowhere.
var coverage = new Coverage();
var corpus = new Corpus(folder);
var findings = new Findings(Path.Combine(folder, "..", "..", "artifacts", "fuzz", "findings"));
Console.WriteLine("| reader | seed | inputs | a second | read | kept | steps | costliest input |");
Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---|");
foreach (var reader in Readers.All.Where(reader => wanted is "all" || reader.Name == wanted))
{
    coverage.Forget();
    var watch = Stopwatch.StartNew();
    var hunt = new Hunt(reader, corpus, seed, coverage, findings);
    hunt.Run(most, TimeSpan.FromSeconds(seconds));
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {reader.Name} | {seed} | {hunt.Inputs:N0} | {hunt.Inputs / watch.Elapsed.TotalSeconds:N0} | {hunt.Share:P1} | {hunt.Kept:N0} | {coverage.Steps:N0} | {hunt.Costliest.Cost} for {hunt.Costliest.Input.Length} bytes |"
        )
    );
}

findings.Tell();
return findings.Count == 0 ? 0 : 1;
