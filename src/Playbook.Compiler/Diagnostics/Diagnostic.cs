using System.Collections.Immutable;

namespace Playbook.Compiler.Diagnostics;

/// <summary>
/// One finding: what, where, why, and what to do. A value: equal content is equal, and no tree is kept alive.
/// The words come from the descriptor's page; <see cref="Arguments"/> fill its placeholders.
/// </summary>
public sealed class Diagnostic : IEquatable<Diagnostic>
{
    private readonly DiagnosticDescriptor? _descriptor;
    private readonly ImmutableArray<TextFix> _fixes;
    // Where the text starts that the places of the fixes count from.
    private readonly int _fixesFrom;

    private Diagnostic(
        string code,
        DiagnosticDescriptor? descriptor,
        SourceLocation location,
        ImmutableArray<string> arguments,
        ImmutableArray<DiagnosticLabel> labels,
        ImmutableArray<TextFix> fixes,
        DiagnosticStory? story = null,
        int fixesFrom = 0)
    {
        Story = story;
        Code = code;
        _descriptor = descriptor;
        Location = location;
        Arguments = arguments;
        Labels = labels;
        (_fixes, _fixesFrom) = (fixes, fixesFrom);
    }

    /// <summary>The stable key, as <c>PB1004</c>.</summary>
    public string Code { get; }

    /// <summary>What kind of finding this is. Opens the page when first asked.</summary>
    public DiagnosticDescriptor Descriptor => _descriptor ?? DiagnosticDescriptors.Get(Code);

    /// <summary>The page's sentences with this finding's arguments in them.</summary>
    public DiagnosticWords Words => Descriptor.Words.Fill(Arguments);

    /// <summary>The culprit: small, in the author's own text.</summary>
    public SourceLocation Location { get; }

    /// <summary>What fills <c>{0}</c>, <c>{1}</c> … in the page's title, message, note and help.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>Second places, in the order in which they explain.</summary>
    public ImmutableArray<DiagnosticLabel> Labels { get; }

    /// <summary>Ways out, best first. Placed when asked: of a thousand findings few are fixed.</summary>
    public ImmutableArray<TextFix> Fixes =>
        _fixesFrom == 0 || _fixes.IsEmpty ? _fixes : [.. _fixes.Select(fix => fix.Moved(_fixesFrom))];

    /// <summary>How it comes about, for a finding about ways through plays; else null.</summary>
    public DiagnosticStory? Story { get; }

    /// <summary>A finding of one of the product's own kinds; the page is not opened.</summary>
    public static Diagnostic Create(string code, SourceLocation location, params string[] arguments) =>
        new(code, null, location, [.. arguments], [], []);

    /// <summary>A finding of one of the product's own kinds, with all that belongs to it.</summary>
    /// <param name="fixesFrom">Where the text starts that the places of the fixes count from.</param>
    internal static Diagnostic Create(
        string code,
        SourceLocation location,
        ImmutableArray<string> arguments,
        ImmutableArray<DiagnosticLabel> labels,
        ImmutableArray<TextFix> fixes,
        int fixesFrom) => new(code, null, location, arguments, labels, fixes, null, fixesFrom);

    /// <summary>A finding of a kind that brings its own page, as users' rules do.</summary>
    public static Diagnostic Create(
        DiagnosticDescriptor descriptor, SourceLocation location, params string[] arguments) =>
        new(descriptor.Code, descriptor, location, [.. arguments], [], []);

    public Diagnostic WithLabel(SourceLocation location, string text) =>
        new(Code, _descriptor, Location, Arguments, Labels.Add(new DiagnosticLabel(location, text)), Fixes, Story);

    public Diagnostic WithFix(TextFix fix) =>
        new(Code, _descriptor, Location, Arguments, Labels, Fixes.Add(fix), Story);

    public Diagnostic WithStory(DiagnosticStory story) =>
        new(Code, _descriptor, Location, Arguments, Labels, Fixes, story);

    /// <summary>The same finding, its files named as <paramref name="pathOf"/> says; no path stays no path.</summary>
    public Diagnostic WithPaths(Func<string, string> pathOf)
    {
        var labels = Labels.Select(label => label with { Location = Moved(label.Location, pathOf) });
        var story = Story is null ? null : Story with
        {
            Steps = [.. Story.Steps.Select(step => step with { Location = Moved(step.Location, pathOf) })],
        };
        return new(Code, _descriptor, Moved(Location, pathOf), Arguments, [.. labels], Fixes, story);
    }

    private static SourceLocation Moved(SourceLocation location, Func<string, string> pathOf) =>
        location.Path.Length == 0 ? location : location with { Path = pathOf(location.Path) };

    public bool Equals(Diagnostic? other) =>
        other is not null && Code == other.Code && Location.Equals(other.Location)
        && Arguments.SequenceEqual(other.Arguments) && Labels.SequenceEqual(other.Labels)
        && Fixes.SequenceEqual(other.Fixes) && Equals(Story, other.Story);

    public override bool Equals(object? obj) => Equals(obj as Diagnostic);

    public override int GetHashCode() => (Code.GetHashCode() * 31) + Location.GetHashCode();

    public override string ToString() => $"{Location.Path}{Location.Span}: {Code} {string.Join(" | ", Arguments)}";
}
