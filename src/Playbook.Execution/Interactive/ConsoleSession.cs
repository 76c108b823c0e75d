using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Scripting.Hosting;
using Microsoft.CodeAnalysis.Scripting;

namespace Playbook.Execution.Interactive;

/// <summary>
/// Reads C# line by line and runs it over a console. A line that fails is told, and the session goes on as if it had
/// not been written.
/// </summary>
public sealed class ConsoleSession
{
    private static readonly CSharpParseOptions Parsing = new(kind: SourceCodeKind.Script);

    private static readonly ScriptOptions Options = ScriptOptions.Default
        .AddReferences(typeof(PlaybookConsole).Assembly, typeof(Runtime.LeadState).Assembly)
        .AddReferences(typeof(Enumerable).Assembly)
        .AddImports("System", "System.Collections.Generic", "System.Linq", typeof(PlaybookConsole).Namespace ?? "");

    private readonly PlaybookConsole console;
    private readonly TextWriter output;
    private readonly TextWriter error;
    private ScriptState<object>? state;

    public ConsoleSession(PlaybookConsole console, TextWriter output, TextWriter error)
    {
        this.console = console;
        this.output = output;
        this.error = error;
    }

    /// <summary>How many submissions failed so far.</summary>
    public int Failures { get; private set; }

    /// <summary>Reads to the end of the input, or to a line <c>exit</c>.</summary>
    /// <param name="input">The lines.</param>
    /// <param name="prompt">What is written before each line; empty where nobody types.</param>
    /// <param name="stop">Ends it before the next line.</param>
    public async Task RunAsync(TextReader input, string prompt, CancellationToken stop)
    {
        await SubmitAsync(ConsolePrelude.Of(console.Graph), stop).ConfigureAwait(false);
        var begun = "";
        while (!stop.IsCancellationRequested)
        {
            await output.WriteAsync(begun.Length == 0 ? prompt : prompt.Replace('>', '.')).ConfigureAwait(false);
            var line = await input.ReadLineAsync(stop).ConfigureAwait(false);
            if (line is null || (begun.Length == 0 && line.Trim() is "exit" or "quit"))
                break;
            begun += line + "\n";
            // What can't end here goes on with the next line; an empty line gives it up to the compiler.
            if (line.Trim().Length > 0 && !IsWhole(begun))
                continue;
            await SubmitAsync(begun, stop).ConfigureAwait(false);
            begun = "";
        }

        if (begun.Length > 0)
            await SubmitAsync(begun, stop).ConfigureAwait(false);
    }

    private static bool IsWhole(string text) =>
        SyntaxFactory.IsCompleteSubmission(CSharpSyntaxTree.ParseText(text, Parsing));

    private async Task SubmitAsync(string code, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(code))
            return;
        try
        {
            var next = state is null
                ? await CSharpScript.RunAsync<object>(
                    code, Options, console, typeof(PlaybookConsole), stop).ConfigureAwait(false)
                : await state.ContinueWithAsync<object>(code, Options, _ => true, stop).ConfigureAwait(false);
            if (next.Exception is { } failure)
            {
                Fail(failure is ArgumentException ? failure.Message : $"{failure.GetType().Name}: {failure.Message}");
                return;
            }

            state = next;
            if (next.ReturnValue is { } value and not ConsoleLead)
                await output.WriteLineAsync(CSharpObjectFormatter.Instance.FormatObject(value)).ConfigureAwait(false);
        }
        catch (CompilationErrorException wrong)
        {
            foreach (var found in wrong.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error))
                Fail(found.ToString());
        }
    }

    private void Fail(string message)
    {
        Failures++;
        error.WriteLine("error: " + message);
    }
}
