using Playbook.Runtime.Engine;

namespace Playbook.Execution.Compiling;

/// <summary>Does something with a program of a type that is known only when C# was compiled.</summary>
public interface IProgramUser<out TResult>
{
    TResult Use<TProgram>(TProgram program)
        where TProgram : struct, IWorkspaceProgram;
}
