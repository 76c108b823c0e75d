/// <summary>Answers by the playbooks where they can run, by hand elsewhere.</summary>
public static class Answering
{
    public static string Name =>
#if NET10_0_OR_GREATER
        MultiTarget.Playbooks.Contents.Worksheet;
#else
        "worksheet";
#endif
}
