using System.Globalization;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;
using Playbook.Benchmarks.Builds;
using Playbook.Benchmarks.ColdStart;
using Playbook.Benchmarks.Parsing;
using Playbook.Benchmarks.Running;

return args switch
{
    [ColdChecks.Nothing] => 0,
    ["cold"] => ColdChecks.Run(),
    ["ratio", "parse"] => ParseRatio.FullParse(),
    ["ratio", "mistakes"] => ParseRatio.Mistakes(),
    ["ratio", .. var wanted] => ReplayRatio.Run(wanted),
    ["replay"] => DiskReplay.Run(5_000_000),
    ["replay", var events] => DiskReplay.Run(int.Parse(events, CultureInfo.InvariantCulture)),
    ["build", .. var asked] => BuildChecks.Run(asked),
    _ => Measure(args),
};

// On its own, so that the process that does nothing does not load what it does not use.
[MethodImpl(MethodImplOptions.NoInlining)]
static int Measure(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}
