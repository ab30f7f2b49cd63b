using BenchmarkDotNet.Running;
using DisclosureDeadlines.Benchmarks;
using DisclosureDeadlines.Benchmarks.Measuring;

switch (args)
{
    case ["backtest"]:
        Console.Write(Backtest.Tables());
        break;
    case ["ratios"]:
        Console.Write(Ratios.Tables());
        break;
    case ["growth", var csv]:
        var growth = Growth.Measure();
        File.WriteAllText(csv, growth.Csv);
        Console.Write(growth.Tables);
        break;
    case ["plot", var csv, var svg]:
        File.WriteAllText(svg, Plot.Svg(File.ReadLines(csv)));
        break;
    case ["rows", var rows]:
        ManyRows.Measure(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture));
        break;
    case ["side-by-side", var folder]:
        Console.Write(SideBySide.Write(folder));
        break;
    case ["cases", var cases]:
        Console.Write(CaseCosts.Tables(int.Parse(cases, System.Globalization.CultureInfo.InvariantCulture)));
        break;
    case ["work-growth"]:
        foreach (string table in WorkGrowth.Tables())
        {
            Console.Write(table);
        }

        break;
    case ["audit-ratio", var rows]:
        Console.Write(AuditRatio.Table(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture)));
        break;
    case ["audit-ratio", var rows, var tool]:
        Console.Write(AuditRatio.Table(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture), tool));
        break;
    case [AuditRatio.Rewriting, var from, var to]:
        AuditRatio.Rewrite(from, to);
        break;
    case ["xlsx-peers", var rows]:
        Console.Write(XlsxPeers.Table(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture)));
        break;
    case [XlsxPeers.OneWay, var work, var way, var file, var rows]:
        XlsxPeers.Run(work, way, file, int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture));
        break;
    case ["sample-ledger", .. var rest]:
        int count = rest is [var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : SampleLedger.Rows;
        foreach (string line in SampleLedger.Lines(count))
        {
            Console.Write(line + "\n");
        }

        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Backtest).Assembly).Run(args);
        break;
}
