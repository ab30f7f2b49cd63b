using DisclosureDeadlines.Mutation;

// switch ASSEMBLY                         makes the mutants of an assembly quick to switch and to count
// cover  FOLDER TESTS LEFT-OUT COVERAGE   which test reaches which mutant, and how long it takes
// work   FOLDER TESTS COVERAGE            tries the mutants that are asked for on standard input
// hunt   FOLDER TESTS COVERAGE REPORT VERDICTS [--sample N] [FILES]   tries all that have no verdict yet, by workers; VERDICTS is a folder
// again  VERDICTS                         forgets of one suite what it did not notice
// table  REPORT VERDICTS [--sample N] [FILES]   scores by room, and the survivors
switch (args)
{
    case ["switch", var assembly]:
        MutantSwitchWriter.Write(assembly);
        return 0;
    case ["cover", var folder, var tests, var leftOut, var coverage]:
        CoverageRun.Write(folder, tests, File.ReadAllLines(leftOut), coverage);
        return 0;
    case ["work", var folder, var tests, var coverage]:
        Worker.Serve(folder, tests, Coverage.Read(coverage), Console.In, Console.Out);
        return 0;
    case ["hunt", var folder, var tests, var coverage, var report, var verdicts, .. var files]:
        var all = Mutant.ReadReport(report);
        Hunt.Run(folder, tests, coverage, all, Selection.Of(all, files), verdicts);
        return 0;
    case ["again", var verdicts]:
        Verdicts.KeepNoticed(verdicts);
        return 0;
    case ["table", var report, var verdicts, .. var files]:
        Table.Print(Selection.Of(Mutant.ReadReport(report), files), Verdicts.OfAll(verdicts), Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("See tests/mutation/run.");
        return 2;
}
