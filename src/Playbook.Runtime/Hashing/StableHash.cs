using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Playbook.Runtime.Hashing;

/// <summary>The share of a lead in splits and hold-outs: the same on every host and in every version.</summary>
public static class StableHash
{
    /// <summary>Buckets are 0 to 9,999, so one is a hundredth of a percent.</summary>
    public const int Buckets = 10_000;

    // Names and lead ids are short; longer ones rent their bytes.
    private const int StackLimit = 512;

    /// <summary>
    /// The first eight bytes, big-endian, of SHA-256 over the name, a line feed and the lead's id in UTF-8, modulo
    /// 10,000. A lone surrogate counts as U+FFFD. Allocates nothing.
    /// </summary>
    /// <param name="name">The experiment or play whose shares are meant.</param>
    /// <param name="leadId">The lead's id as the log gives it.</param>
    public static int Bucket(string name, string leadId)
    {
        var limit = Encoding.UTF8.GetMaxByteCount(name.Length + leadId.Length) + 1;
        var rented = limit > StackLimit ? ArrayPool<byte>.Shared.Rent(limit) : null;
        var bytes = rented is null ? stackalloc byte[StackLimit] : rented;
        var length = Encoding.UTF8.GetBytes(name, bytes);
        bytes[length++] = (byte)'\n';
        length += Encoding.UTF8.GetBytes(leadId, bytes[length..]);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..length], digest);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return (int)(BinaryPrimitives.ReadUInt64BigEndian(digest) % Buckets);
    }
}
