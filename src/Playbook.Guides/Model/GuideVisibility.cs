namespace Playbook.Guides.Model;

/// <summary>Who may read a print. The order is the order of trust, so a print shows what is at most its own.</summary>
public enum GuideVisibility
{
    /// <summary>Anybody who passes: nothing internal, nothing personal.</summary>
    Wall,

    /// <summary>The teams of the playbook.</summary>
    Team,

    /// <summary>Those who answer for cost and load.</summary>
    Managers,
}
