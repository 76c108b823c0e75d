using BenchmarkDotNet.Attributes;
using Playbook.Compiler;
using Playbook.Execution.Compiling;

namespace Playbook.Benchmarks.Running;

/// <summary>
/// A hundred playbooks from text to C# and to an assembly, with a warm process; the base is the check alone. One
/// operation is one playbook.
/// </summary>
[MemoryDiagnoser]
public class CompileBenchmarks
{
    private const int Playbooks = 100;

    private KeyValuePair<string, string>[] _files = [];

    [GlobalSetup]
    public void Prepare() => _files = [.. SampleFiles.Generated(Playbooks)];

    [Benchmark(Baseline = true, OperationsPerInvoke = Playbooks)]
    public int Check() => Pipeline.Analyze(_files, PipelineOptions.Default).Diagnostics.Length;

    [Benchmark(OperationsPerInvoke = Playbooks)]
    public int ToCode() => Pipeline.Compile(_files, PipelineOptions.Default).Code.Length;

    [Benchmark(OperationsPerInvoke = Playbooks)]
    public int ToAssembly() =>
        WorkspaceCompiler.Compile(Pipeline.Compile(_files, PipelineOptions.Default).Code, "made").Length;
}
