namespace Playbook.Guides.Themes;

/// <summary>Contrast as WCAG 2.2 measures it, and the nearest colour that has enough of it.</summary>
internal static class Contrast
{
    /// <summary>What text of any size needs.</summary>
    public const double Text = 4.5;

    private const int Steps = 255;

    /// <summary>From 1, no contrast, to 21, black on white.</summary>
    public static double Ratio(Rgb one, Rgb other)
    {
        var (light, dark) = (Math.Max(one.Luminance, other.Luminance), Math.Min(one.Luminance, other.Luminance));
        return (light + 0.05) / (dark + 0.05);
    }

    /// <summary>
    /// The colour itself where it passes on the paper; else the first that passes on the straight way to black, or to
    /// white on a dark paper, which keeps the hue as far as it can be kept.
    /// </summary>
    public static Rgb NearestPassing(Rgb colour, Rgb paper)
    {
        var goal = paper.Luminance > 0.18 ? Rgb.Black : Rgb.White;
        for (var step = 0; step <= Steps; step++)
        {
            var mixed = new Rgb(
                Mix(colour.Red, goal.Red, step),
                Mix(colour.Green, goal.Green, step),
                Mix(colour.Blue, goal.Blue, step));
            if (Ratio(mixed, paper) >= Text)
                return mixed;
        }

        return goal;
    }

    private static byte Mix(byte from, byte to, int step) =>
        (byte)Math.Round(from + ((to - from) * step / (double)Steps), MidpointRounding.AwayFromZero);
}
