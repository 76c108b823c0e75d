using System.Globalization;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>Z9: from a printed code to its line in the source and to the handler that runs it.</summary>
internal static class RuleIndexSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var rules = context.Model.Rules;
        yield return context.Content("Z9", "rule-index", rules.IsEmpty ? null : new TemplateModel
        {
            ["rules"] = TemplateModel.List(rules, rule => new TemplateModel
            {
                ["code"] = RuleCode.Of(rule.Code),
                ["what"] = rule.What,
                ["line"] = rule.Line.ToString(CultureInfo.InvariantCulture),
                ["path"] = rule.Path,
                ["handler"] = RuleCode.OfClass(rule.Handler),
                ["sections"] = string.Join(", ", rule.Sections),
            }),
        });
    }
}
