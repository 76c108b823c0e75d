using Playbook.Execution.Running;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Gives the same inputs to the oracle, the runner and the emitted C#, one after the other.</summary>
/// <param name="workspace">What they all read.</param>
/// <param name="emitted">The C#; null to leave it out.</param>
/// <param name="tally">Counts what occurs.</param>
internal sealed class OracleComparison(OracleCase workspace, OracleProgram? emitted, OracleTally tally)
{
    private readonly OracleCast cast = new(workspace, tally);
    private readonly OracleEngine<FlowProgram> runner = new(workspace.Runner);
    private readonly OracleEngine<OracleProgram>? code =
        emitted is { } program ? new OracleEngine<OracleProgram>(program) : null;

    private readonly List<OracleRecord> asked = [];

    /// <summary>What each said of the last input; the emitted C# comes last.</summary>
    public IReadOnlyList<OracleAnswer> Answers { get; private set; } = [];

    /// <summary>Whether they said the same, and store the same.</summary>
    public bool Agrees { get; private set; } = true;

    /// <summary>Gives inputs by chance, until some differ; what came in is added to the lists.</summary>
    public void Run(
        Random random, OracleWorkspaces writer, int count, List<OracleRecipe> recipes, List<OracleStep> steps)
    {
        var inputs = new OracleInputs(random, writer.Start, writer.Subjects, writer.Hurry);
        for (var i = 0; i < count && Agrees; i++)
        {
            recipes.Add(inputs.Next(asked));
            steps.Add(Take(recipes[^1]));
            inputs.Pass(() => cast.Of(recipes[^1].Lead).NextDue);
        }
    }

    /// <summary>Whether the input's event is declared.</summary>
    public bool Knows(OracleRecipe recipe) => workspace.Bound.Events.Any(item => item.Event.Name == recipe.Event);

    /// <summary>Where runner and C# store different things; null where they don't.</summary>
    public string? StoredApart { get; private set; }

    public OracleStep Take(OracleRecipe recipe)
    {
        var step = StepOf(recipe);
        Answers = [cast.Take(step), runner.Take(step), .. code is null ? [] : new[] { code.Take(step) }];
        Agrees = Answers.Skip(1).All(Answers[0].Agrees) && StoreTheSame(step.Lead);
        tally.Count(Answers[0]);
        if (step.Absorbs is not null)
            tally.Count("merge");
        if (workspace.Bound.Plays.Any(play => play.Team?.Name == step.Lead))
            tally.Count("input of a team");
        asked.AddRange(Answers[0].Decided.Where(OracleInputs.IsAsked));
        return step with { Answer = Answers[0] };
    }

    private bool StoreTheSame(string lead)
    {
        if (code is null)
            return true;
        var left = runner.StateOf(lead);
        var right = code.StateOf(lead);
        if (left.Numbers.SequenceEqual(right.Numbers) && left.Texts.SequenceEqual(right.Texts))
            return true;
        var number = left.Numbers.CommonPrefixLength(right.Numbers);
        var text = left.Texts.CommonPrefixLength(right.Texts);
        StoredApart = number < left.Numbers.Length
            ? $"runner and C# differ in number {number}: {left.Numbers[number]}, {right.Numbers[number]}"
            : $"runner and C# differ in text {text}: {left.Texts[text]}, {right.Texts[text]}";
        return false;
    }

    private OracleStep StepOf(OracleRecipe recipe)
    {
        var declared = workspace.Bound.Events.Single(item => item.Event.Name == recipe.Event);
        var input = new OracleInput(declared, recipe.Time)
        {
            Values = recipe.Values,
            Changes = recipe.Changes,
            Answers = recipe.Answers is { } which && asked.Count > 0 ? asked[which % asked.Count] : null,
        };
        return new OracleStep(recipe.Lead, input) { Forgets = recipe.Forgets, Absorbs = recipe.Absorbs };
    }
}
