namespace Playbook.Runtime.Engine;

// What a lead brings with it when it is absorbed goes on under the id under which it began, so that no effect ever has
// a second identity and whatever answers one finds it.
public ref partial struct Turn<T>
{
    /// <summary>The id under which an enrolment began.</summary>
    internal readonly string OwnerOf(long key) => Engine.EnrolmentKey.OriginIn(key) is > 0 and var origin
        ? State.Texts[Tables.OriginsSlot + origin - 1] ?? LeadId
        : LeadId;
}
