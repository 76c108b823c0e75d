using System.Collections.Immutable;
using Playbook.Guides.Model;
using Playbook.Guides.Sections;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Drawing;

/// <summary>Months across, one bar for each focus; quarters are parted by a stronger line.</summary>
internal static class QuarterCalendarFigure
{
    private const double YearLine = 10;
    private const double MonthLine = 21;
    private const double HeadHeight = 32;
    private const double RowHeight = 22;
    private const double LeastMonth = 36;
    private const int LeastMonths = 3;

    public static ImmutableArray<GuidePeriod> Bars(SectionContext context) =>
    [
        .. context.Model.Periods.Where(period => period.Ends >= period.Starts)
            .OrderBy(period => period.Starts.DayNumber)
            .ThenBy(period => period.Title, StringComparer.Ordinal),
    ];

    public static Markup Draw(ImmutableArray<GuidePeriod> bars, SectionContext context)
    {
        if (bars.IsEmpty)
            return Markup.Empty;

        var words = context.Words;
        var width = context.FigureWidth;
        var first = Quarter(bars.Min(bar => bar.Starts));
        var last = bars.Max(bar => bar.Ends);
        var most = (int)(width / LeastMonth);
        var months = Math.Clamp(MonthsBetween(first, last) + 1, LeastMonths, most);
        var canvas = new SvgCanvas("calendar");
        var height = HeadHeight + (bars.Length * RowHeight) + 4;
        var column = width / months;
        for (var i = 0; i <= months; i++)
        {
            var month = first.AddMonths(i);
            canvas.Line(
                i * column,
                (month.Month - 1) % 3 == 0 ? 0 : MonthLine + 2,
                i * column,
                height,
                (month.Month - 1) % 3 == 0 ? "rule" : "hairline");
            if (i == months)
                continue;
            canvas.Text((i * column) + 3, MonthLine, words[$"month.short.{month.Month}"], 9, "text quiet");
            if (month.Month == 1 || i == 0)
                canvas.Text((i * column) + 3, YearLine, $"{month.Year}", 9, "text strong");
        }

        for (var i = 0; i < bars.Length; i++)
        {
            var left = Place(bars[i].Starts, first, column, width);
            var right = Math.Max(left + 3, Place(bars[i].Ends.AddDays(1), first, column, width));
            var y = HeadHeight + (i * RowHeight);
            canvas.Box(left, y + 13, right - left, 5, "fill-accent");
            var room = width - left - 4;
            var text = TextMetrics.Wrap(Label(bars[i], words), Math.Max(room, 80), 9.5, 1);
            var x = room >= 80 ? left : width - 80;
            canvas.Box(x, y, TextMetrics.Width(text[0], 9.5) + 3, 12, "paper");
            canvas.Text(x + 1, y + 9.5, text[0], 9.5);
        }

        var told = bars.Select(
            bar =>
                words[
                    "calendar.told", Label(bar, words), words.Formats.Date(bar.Starts), words.Formats.Date(bar.Ends)]);
        return canvas.Finish(width, height, words["figure.calendar"], string.Join(" ", told));
    }

    private static string Label(GuidePeriod bar, Words.GuideWords words) =>
        bar.Owner.Length == 0 ? bar.Title : words["calendar.label", bar.Title, bar.Owner];

    private static DateOnly Quarter(DateOnly date) => new(date.Year, ((date.Month - 1) / 3 * 3) + 1, 1);

    private static int MonthsBetween(DateOnly from, DateOnly to) =>
        ((to.Year - from.Year) * 12) + to.Month - from.Month;

    private static double Place(DateOnly date, DateOnly first, double column, double width)
    {
        var days = DateTime.DaysInMonth(date.Year, date.Month);
        return Math.Clamp((MonthsBetween(first, date) + ((date.Day - 1) / (double)days)) * column, 0, width);
    }
}
