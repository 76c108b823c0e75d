namespace Playbook.Guides;

/// <summary>What is printed from a playbook.</summary>
public enum GuidePrintKind
{
    /// <summary>Everything, for the shelf.</summary>
    Guide,

    /// <summary>What one team or role needs.</summary>
    RolePack,

    /// <summary>The map for the wall.</summary>
    WallPoster,

    /// <summary>Small cards for the pocket.</summary>
    PocketCards,

    /// <summary>Forms to fill in and tear off.</summary>
    Forms,

    /// <summary>What is new since an earlier version; only where one was given.</summary>
    ChangeSheet,
}
