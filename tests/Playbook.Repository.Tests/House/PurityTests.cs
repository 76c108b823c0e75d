using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Playbook.Repository.Tests.House;

/// <summary>The compiler takes values and gives values; what the machine knows reaches it as an argument.</summary>
public sealed class PurityTests
{
    private static readonly ImmutableHashSet<string> Impure =
    [
        "Console", "File", "Directory", "FileInfo", "DirectoryInfo", "FileStream", "Environment", "Process",
        "Stopwatch", "Thread", "ThreadPool", "Task", "Parallel", "Timer", "TimeZoneInfo", "RegionInfo", "Random",
    ];

    private static readonly ImmutableHashSet<string> ImpureMembers =
    [
        "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow",
        "Guid.NewGuid", "CultureInfo.CurrentCulture", "CultureInfo.CurrentUICulture", "Path.GetFullPath",
        "Path.GetTempPath", "Path.DirectorySeparatorChar",
    ];

    [Theory]
    [InlineData("Playbook.Compiler")]
    [InlineData("Playbook.Runtime")]
    public void Nothing_asks_the_machine(string project) => Rule.Holds(
        "Take the value as an argument.",
        from file in CodeFiles.All
        where file.Project == project
        from access in file.Root.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
        where access.Expression is IdentifierNameSyntax
        where ImpureMembers.Contains($"{access}")
            || (Impure.Contains($"{access.Expression}") && !NamesOwnMember(access))
        select $"{file.At(access)}: {access}");

    [Theory]
    [InlineData("Playbook.Compiler")]
    [InlineData("Playbook.Runtime")]
    public void No_text_depends_on_the_culture_of_the_machine(string project) => Rule.Holds(
        "Say Ordinal or Invariant.",
        from file in CodeFiles.All
        where file.Project == project
        from call in file.Root.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
        where call.Name.Identifier.Text is "ToLower" or "ToUpper" || $"{call}" == "string.Compare"
        select $"{file.At(call)}: {call}");

    // A property named like an impure type is the author's own thing: `this.File.Path`, `Task.Title`.
    private static bool NamesOwnMember(MemberAccessExpressionSyntax access) =>
        access.Ancestors().OfType<TypeDeclarationSyntax>().Any(type =>
            type.Members.Any(member => member is PropertyDeclarationSyntax property
                && property.Identifier.Text == $"{access.Expression}")
            || type.ParameterList?.Parameters.Any(item => item.Identifier.Text == $"{access.Expression}") == true);
}
