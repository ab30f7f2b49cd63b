using BenchmarkDotNet.Attributes;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Benchmarks;

/// <summary>Reading a printed time limit.</summary>
[MemoryDiagnoser]
public class PhraseBenchmarks
{
    private const string Short = "信息形成或者变更之日起20个工作日内公开";
    private const string Sentence = "市特种设备安全监督管理部门应当在接到报告后十个工作日内，向社会公开维护保养单位信息或者变更信息";
    private const string Unreadable = "历时较长的事项应按事前、事中、事后实施分段公布";

    [Benchmark(Baseline = true)]
    public bool TableCell() => TimeLimit.TryParse(Short, out _);

    [Benchmark]
    public bool StatuteSentence() => TimeLimit.TryParse(Sentence, out _);

    [Benchmark]
    public bool NoTimeLimit() => TimeLimit.TryParse(Unreadable, out _);
}
