using System.CommandLine;
using Playbook.Cli.Files;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;

namespace Playbook.Cli.Verbs;

/// <summary>Shows what the compiler read: each node with its place, each token with its text.</summary>
internal static class SyntaxVerb
{
    public static Command Create(ToolHost host)
    {
        var path = new Argument<string>("file") { Description = "A playbook." }.WithoutOptions();
        var trivia = new Option<bool>("--trivia") { Description = "Shows spaces, line ends and comments too." };
        var watch = WatchOption.Create("Shows it");
        var command = new Command("syntax", "Shows the syntax tree of a file.") { path, trivia, watch };
        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(path) ?? "";
            return watch.Run(parsed, host, [file], () => Run(host, file, parsed.GetValue(trivia)));
        });
        return command;
    }

    private static int Run(ToolHost host, string argument, bool withTrivia)
    {
        var full = Path.GetFullPath(Path.Combine(host.CurrentFolder, argument));
        var diagnostics = new DiagnosticBag();
        if (!PlaybookFileReader.IsFile(full, argument, diagnostics))
            return Tool.Refuse(host, diagnostics.ToImmutable());
        if (PlaybookFileReader.Read(full, host.Shown(full), diagnostics) is not { } text)
            return Tool.Refuse(host, diagnostics.ToImmutable());
        Write(host, SyntaxTree.ParseText(text, host.Shown(full)), withTrivia);
        return ExitCode.Fine;
    }

    // An explicit stack: a tree may be deep, and showing it must not be the place where that matters.
    private static void Write(ToolHost host, SyntaxTree tree, bool withTrivia)
    {
        var pending = new Stack<(SyntaxNodeOrToken Item, int Depth)>();
        pending.Push((tree.Root, 0));
        while (pending.Count > 0)
        {
            var (item, depth) = pending.Pop();
            var indent = new string(' ', 2 * depth);
            if (item.Node is not { } node)
            {
                WriteToken(host, item.Token, indent, withTrivia);
                continue;
            }
            host.Output.WriteLine($"{indent}{node.Kind} {tree.Text.GetLinePosition(node.Span.Start)}");
            foreach (var child in node.ChildNodesAndTokens().Reverse())
                pending.Push((child, depth + 1));
        }
    }

    private static void WriteToken(ToolHost host, SyntaxToken token, string indent, bool withTrivia)
    {
        if (withTrivia)
            WriteTrivia(host, token.LeadingTrivia, indent);
        host.Output.WriteLine($"{indent}{token.Kind} `{token.Text}`");
        if (withTrivia)
            WriteTrivia(host, token.TrailingTrivia, indent);
    }

    private static void WriteTrivia(ToolHost host, SyntaxTriviaList list, string indent)
    {
        foreach (var trivia in list)
        {
            var shown = trivia.Text.Replace("\r", "\\r").Replace("\n", "\\n").Replace("\t", "\\t");
            host.Output.WriteLine($"{indent}  {trivia.Kind} `{shown}`");
        }
    }
}
