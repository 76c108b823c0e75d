using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>D1: one lead followed through a scenario that really ran at build, with score and reasons.</summary>
internal static class FollowLeadSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var traces = context.Model.Traces;
        yield return context.Content("D1", "follow-lead", traces.IsEmpty ? null : new TemplateModel
        {
            ["traces"] = TemplateModel.List(traces, trace => new TemplateModel
            {
                ["title"] = trace.Title,
                ["lead"] = trace.Lead,
                ["hasPassed"] = trace.HasPassed,
                ["lines"] = TemplateModel.List(trace.Lines, line => new TemplateModel
                {
                    ["when"] = line.When,
                    ["kind"] = context.Words[$"trace.{line.Kind.ToString().ToLowerInvariant()}"],
                    ["text"] = line.Text,
                    ["reasons"] = TemplateModel.List(line.Reasons),
                }),
            }),
        });
    }
}
