using Playbook.Guides.Model;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>
/// D1: one lead followed through a scenario that really ran at build, day by day: the one that shows most of the
/// playbook. What teams do by the calendar is followed only where no scenario has a lead.
/// </summary>
internal static class FollowLeadSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var trace = context.Model.Traces
            .OrderByDescending(trace => trace.IsOfLead)
            .ThenByDescending(trace => trace.Steps)
            .FirstOrDefault();
        yield return context.Content("D1", "follow-lead", trace is null ? null : new TemplateModel
        {
            ["title"] = trace.Title,
            ["lead"] = trace.Lead,
            ["hasPassed"] = trace.HasPassed,
            ["days"] = TemplateModel.List(
                trace.Lines.GroupBy(line => line.Day),
                day => new TemplateModel { ["day"] = day.Key, ["lines"] = Lines(context, [.. day]) }),
        });
    }

    /// <summary>A time stands once for all that happened at it.</summary>
    private static object[] Lines(SectionContext context, GuideTraceLine[] lines) => TemplateModel.List(
        lines.Select((line, index) => new { Line = line, IsSame = index > 0 && lines[index - 1].Time == line.Time }),
        row => new TemplateModel
        {
            ["time"] = row.IsSame ? "" : row.Line.Time,
            ["isSame"] = row.IsSame,
            ["kind"] = context.Words[$"trace.{row.Line.Kind.ToString().ToLowerInvariant()}"],
            ["isStrong"] = row.Line.Kind == GuideTraceKind.Effect,
            ["text"] = row.Line.Text,
        });
}
