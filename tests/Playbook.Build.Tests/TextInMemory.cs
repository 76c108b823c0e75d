using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Playbook.Build.Tests;

/// <summary>An additional file that lies nowhere.</summary>
internal sealed class TextInMemory(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
