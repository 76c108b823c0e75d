using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>What the enrolments of one play remember of the event that began them: what its text asks for.</summary>
internal sealed class CaptureTable(int play)
{
    private readonly List<Capture> _captures = [];

    public IReadOnlyList<Capture> Captures => _captures;

    public bool Has(string alias, string field) =>
        _captures.Exists(capture => capture.Alias == alias && capture.Field == field);

    public CaptureOperand Of(string alias, string field, ValueKind kind)
    {
        var index = _captures.FindIndex(capture => capture.Alias == alias && capture.Field == field);
        if (index < 0)
        {
            index = _captures.Count;
            _captures.Add(new Capture(alias, field, kind));
        }

        return new CaptureOperand(play, index, kind);
    }

    public sealed record Capture(string Alias, string Field, ValueKind Kind);
}
