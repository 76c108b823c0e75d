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
    // A host loads a workspace once. Loaded again, its code begins anew with the just-in-time compiler, which may
    // leave it as it was first made for good.
    private static readonly Dictionary<string, Assembly> Loaded = new(StringComparer.Ordinal);

    /// <param name="code">What was emitted.</param>
    /// <param name="name">Names the workspace; the code that was given with it first is used.</param>
    /// <param name="user">Who does something with the program.</param>
    public static TResult Use<TResult>(ImmutableArray<EmittedFile> code, string name, IProgramUser<TResult> user)
    {
        if (!Loaded.TryGetValue(name, out var assembly))
            Loaded.Add(name, assembly = Assembly.Load([.. WorkspaceCompiler.Compile(code, name)]));
        var program = assembly.GetTypes().Single(type => type.IsAssignableTo(typeof(IWorkspaceProgram)));
        var method = typeof(IProgramUser<TResult>).GetMethod(nameof(IProgramUser<>.Use));
        return method?.MakeGenericMethod(program).Invoke(user, [Activator.CreateInstance(program)]) is TResult result
            ? result
            : throw new InvalidOperationException("unreachable: the method is there and gives its result");
    }
}
