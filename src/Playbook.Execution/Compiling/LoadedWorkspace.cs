using System.Reflection;
using System.Runtime.Loader;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Compiling;

/// <summary>A compiled workspace in memory.</summary>
public sealed class LoadedWorkspace : IDisposable
{
    private readonly AssemblyLoadContext context;

    internal LoadedWorkspace(AssemblyLoadContext context, Assembly assembly)
    {
        this.context = context;
        Assembly = assembly;
        ProgramType = assembly.GetTypes().Single(type => type.IsAssignableTo(typeof(IWorkspaceProgram)));
    }

    public Assembly Assembly { get; }

    /// <summary>The struct that the engine asks; it has no state, so its default is the program.</summary>
    public Type ProgramType { get; }

    public WorkspaceTables Tables =>
        Activator.CreateInstance(ProgramType) is IWorkspaceProgram program
            ? program.Tables
            : throw new InvalidOperationException("unreachable: a program that can't be made");

    /// <summary>
    /// Does something with the program as the type it is, so that the engine's calls are direct: a call of an open
    /// generic
    /// method, once.
    /// </summary>
    public TResult Use<TResult>(IProgramUser<TResult> user)
    {
        var method = typeof(IProgramUser<TResult>).GetMethod(nameof(IProgramUser<TResult>.Use))
            ?? throw new InvalidOperationException("unreachable: the method is there");
        var program = Activator.CreateInstance(ProgramType);
        return method.MakeGenericMethod(ProgramType).Invoke(user, [program]) is TResult result
            ? result
            : throw new InvalidOperationException("unreachable: the result has its type");
    }

    public void Dispose() => context.Unload();
}
