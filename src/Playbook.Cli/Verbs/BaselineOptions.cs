using System.CommandLine;
using Playbook.Cli.Baselines;
using Playbook.Cli.Files;

namespace Playbook.Cli.Verbs;

/// <summary>The options of commands that take old findings as they are.</summary>
internal sealed class BaselineOptions
{
    private readonly Option<string?> file = new("--baseline")
    {
        Description = "Takes the findings that this file lists as known, and reports only new ones.",
        HelpName = "file",
    };

    private readonly Option<bool> update = new("--update-baseline")
    {
        Description = "Writes what is found now into the file of --baseline.",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(file);
        command.Options.Add(update);
        command.Validators.Add(result =>
        {
            if (result.GetValue(update) && result.GetValue(file) is null)
                result.AddError("Expected --baseline FILE beside --update-baseline.");
        });
    }

    public bool IsUsed(ParseResult parsed) => parsed.GetValue(file) is not null;

    /// <summary>The run without what is accepted; its refusals say where the file can't be used.</summary>
    public CheckRun Apply(ToolHost host, ParseResult parsed, CheckRun run)
    {
        if (parsed.GetValue(file) is not { } path || run.Refused.Length > 0)
            return run;
        var baseline = new BaselineRun(host, path, run);
        var found = run.Found;
        if (!parsed.GetValue(update) || baseline.Update(found))
            found = baseline.New(found);
        return run.With(found, baseline.Problems.ToImmutable());
    }
}
