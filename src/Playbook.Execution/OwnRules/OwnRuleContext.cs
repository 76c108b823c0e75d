using System.Reflection;
using System.Runtime.Loader;

namespace Playbook.Execution.OwnRules;

/// <summary>
/// What an assembly of rules refers to: what this process has already, first of all the compiler, so that its rules
/// are rules here too; the rest from the assembly's own folder.
/// </summary>
internal sealed class OwnRuleContext(string fullPath) : AssemblyLoadContext(fullPath)
{
    private readonly string _folder = Path.GetDirectoryName(fullPath) ?? "";

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var isOurs = Default.Assemblies.Any(loaded => loaded.GetName().Name == assemblyName.Name);
        var beside = Path.Combine(_folder, assemblyName.Name + ".dll");
        return !isOurs && File.Exists(beside) ? LoadFromAssemblyPath(beside) : null;
    }
}
