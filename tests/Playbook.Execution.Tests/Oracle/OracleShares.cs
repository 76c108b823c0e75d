using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Playbook.Compiler.Binding.Statements;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Who gets what in a split, and who is left out.</summary>
internal static class OracleShares
{
    private const int All = 10_000;

    /// <summary>Where a lead falls among all leads: the first eight bytes of a hash, of ten thousand.</summary>
    public static int PlaceOf(string name, string leadId) => (int)(BinaryPrimitives.ReadUInt64BigEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes(name + "\n" + leadId))) % All);

    /// <summary>The arm whose share of the range holds the place.</summary>
    public static BoundArm ArmOf(BoundSplit split, int place)
    {
        foreach (var arm in split.Arms)
        {
            if (place < arm.BasisPoints)
                return arm;
            place -= arm.BasisPoints;
        }

        throw new NotSupportedException("shares that leave somebody out");
    }
}
