using Playbook.Guides.Drawing;
using Playbook.Guides.Model;
using Playbook.Guides.Themes;

namespace Playbook.Guides.Sections;

/// <summary>
/// How high the steps of a role page stand on paper, so that its front page takes no more than fit: estimated from the
/// widths of the columns and of the words, as the style sheet has them.
/// </summary>
internal sealed class RoleStepHeight(GuidePaper paper)
{
    private const double Size = 10;
    private const double SmallSize = 9;
    private const double Leading = 1.38;
    private const double Padding = 3.6 * 72 / 25.4;
    private const double Between = 3 * 72 / 25.4;
    private const double TickWidth = 8 * 72 / 25.4;
    private const double WhenShare = 0.25;
    private const double DoShare = 0.33;
    private const double ByShare = 0.19;

    // The page's heading with what is given and got, and the table's head.
    private const double Above = 150;
    private const int MostLines = 1000;

    /// <summary>How many of the steps, from the first, have room on the front page; one at least.</summary>
    public int Fitting(IReadOnlyList<GuideAction> steps)
    {
        var left = paper.TextHeight - Above;
        var count = 0;
        while (count < steps.Count && (count == 0 || Of(steps[count]) <= left))
            left -= Of(steps[count++]);
        return count;
    }

    private double Of(GuideAction step)
    {
        var with = paper.TextWidth - TickWidth - (paper.TextWidth * (WhenShare + DoShare + ByShare));
        var done = Lines(step.Do, DoShare * paper.TextWidth, Size, isBold: true);
        foreach (var outcome in step.Outcomes)
            done += Lines($"{outcome.Result} → {outcome.Follows}", DoShare * paper.TextWidth, SmallSize);
        done += Lines(step.Code.Replace(".", ". ").Replace("_", "_ "), DoShare * paper.TextWidth, SmallSize);
        var when = Lines(step.When, WhenShare * paper.TextWidth, Size)
            + Lines(step.Needs, WhenShare * paper.TextWidth, SmallSize);
        var by = Lines(step.By, ByShare * paper.TextWidth, Size)
            + Lines(step.Otherwise, ByShare * paper.TextWidth, SmallSize);
        var material = Lines(step.With, with, Size) + Lines(step.Because, with, SmallSize);
        return Math.Max(Math.Max(when, done), Math.Max(by, material)) + Padding;
    }

    private static double Lines(string text, double width, double size, bool isBold = false) =>
        TextMetrics.Wrap(text, width - Between, size, MostLines, isBold).Count * size * Leading;
}
