using System.Collections.Immutable;
using System.Reflection;
using Playbook.Compiler.Emit;
using Playbook.Execution.Compiling;
using Playbook.Runtime.Engine;

namespace Playbook.Benchmarks.Running;

/// <summary>
/// Emitted C# as a host has it: part of the application for good. An assembly that can be unloaded, as the tool uses
/// it, is never compiled a second time with what was learned from running, and costs half as much again.
/// </summary>
internal static class Emitted
{
    public static TResult Use<TResult>(ImmutableArray<EmittedFile> code, string name, IProgramUser<TResult> user)
    {
        var assembly = Assembly.Load([.. WorkspaceCompiler.Compile(code, name)]);
        var program = assembly.GetTypes().Single(type => type.IsAssignableTo(typeof(IWorkspaceProgram)));
        var method = typeof(IProgramUser<TResult>).GetMethod(nameof(IProgramUser<>.Use));
        return method?.MakeGenericMethod(program).Invoke(user, [Activator.CreateInstance(program)]) is TResult result
            ? result
            : throw new InvalidOperationException("unreachable: the method is there and gives its result");
    }
}
