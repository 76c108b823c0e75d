using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Playbook.Compiler;

namespace Playbook.Benchmarks.Checking;

/// <summary>A thousand playbooks, read and checked: with all rules, against the same without any.</summary>
[InProcess, WarmupCount(1), IterationCount(5), InvocationCount(1)]
public class RuleBenchmarks
{
    private readonly ImmutableArray<KeyValuePair<string, string>> _files = ManyPlaybooks.Create(1_000);

    [Benchmark(Baseline = true)]
    public object WithoutRules() => Pipeline.Analyze(_files, PipelineOptions.Default with { Rules = [] });

    [Benchmark]
    public object WithAllRules()
    {
        var analysis = Pipeline.Analyze(_files, PipelineOptions.Default);
        // A workspace with errors would be quick, for no rule would run.
        return analysis.Flow ?? throw new InvalidOperationException($"{analysis.Diagnostics[0].Diagnostic}");
    }
}
