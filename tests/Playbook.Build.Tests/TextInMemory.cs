using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Playbook.Build.Tests;

/// <summary>An additional file that lies nowhere; without a text it can't be read.</summary>
internal sealed class TextInMemory(string path, SourceText? text) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
