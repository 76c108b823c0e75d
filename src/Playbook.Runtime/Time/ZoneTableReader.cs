namespace Playbook.Runtime.Time;

/// <summary>
/// Reads the numbers and texts of the embedded table; its layout stands at the writer, in the zone generator.
/// </summary>
internal ref struct ZoneTableReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int position;

    public readonly bool IsAtEnd => position == bytes.Length;

    public long ReadLong()
    {
        var number = 0L;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[position++];
            number |= (long)(next & 0x7F) << shift;
            if (next < 0x80)
                return number;
        }
    }

    public int ReadInt() => (int)ReadLong();

    /// <summary>A number in zigzag form: even ones stand for 0, 1, 2 …, odd ones for -1, -2 ….</summary>
    public int ReadSigned()
    {
        var number = ReadLong();
        return (int)((number >> 1) ^ -(number & 1));
    }

    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        position += count;
        return bytes.Slice(position - count, count);
    }

    public ReadOnlySpan<byte> ReadText() => ReadBytes(ReadInt());

    /// <summary>Passes over a block that begins with its length, and says where it stands.</summary>
    public Range ReadRange()
    {
        var length = ReadInt();
        position += length;
        return (position - length)..position;
    }
}
