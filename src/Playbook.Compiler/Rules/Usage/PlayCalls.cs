using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;

namespace Playbook.Compiler.Rules.Usage;

/// <summary>The calls of a play whose author has begun to say what happens on them.</summary>
internal static class PlayCalls
{
    /// <summary>
    /// A call without any line of talk is one mistake and gets one message, that of its homework; the other rules of
    /// calls speak up once there is something to complete.
    /// </summary>
    public static IEnumerable<BoundCall> CallsWithTalk(this BoundPlay play) =>
        play.Statements().OfType<BoundCall>().Where(call => !call.Talk.IsEmpty);
}
