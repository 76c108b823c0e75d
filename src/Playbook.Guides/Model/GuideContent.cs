using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>A piece of content on the shelf.</summary>
/// <param name="Address">A link or a file; may be empty.</param>
/// <param name="Audience">Titles of segments.</param>
/// <param name="Message">What the reader of the message gets, Markdown.</param>
/// <param name="UsedIn">Codes of the actions that use it.</param>
public sealed record GuideContent(
    string Name,
    string Title,
    string Kind,
    string Gives,
    string AsksFor,
    string Address,
    ImmutableArray<string> Audience,
    ImmutableArray<string> Stages,
    string Topic,
    string ReviewBy,
    string Expires,
    string Source,
    string Rights,
    string Disclosure,
    string Subject,
    string Message,
    ImmutableArray<string> UsedIn);
