using Playbook.Guides;

namespace Playbook.Cli.Guides;

/// <summary>What a command wants printed, and where.</summary>
/// <param name="Options">How it is printed.</param>
/// <param name="Folder">Where prints go; full path. Each playbook has a folder of its own in it.</param>
/// <param name="IsPdf">Makes PDFs beside the HTML.</param>
/// <param name="Since">A file or folder with an earlier version; full path, or null.</param>
internal sealed record GuideRequest(GuideOptions Options, string Folder, bool IsPdf, string? Since);
