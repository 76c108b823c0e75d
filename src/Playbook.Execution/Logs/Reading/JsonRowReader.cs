using System.Text.Json;
using System.Text.Unicode;

namespace Playbook.Execution.Logs.Reading;

/// <summary>
/// Reads lines of NDJSON. Each line is a row, an object that holds a list of rows, or a list of rows. Values are
/// taken as bytes where they stand; nothing is decoded that no field asks for.
/// </summary>
internal sealed class JsonRowReader(RowPlan plan, RowAssembler assembler)
{
    public const string NoText = "UTF-8 text is expected; the row holds other bytes. Save the file as UTF-8.";

    private readonly byte[]? rowsMark = plan.Rows.Length == 0 ? null : [(byte)'"', .. plan.Rows[^1], (byte)'"'];
    private byte[] unescaped = new byte[256];
    private byte[] list = new byte[256];
    private bool isSecondPass;
    private bool needsSecondPass;

    /// <summary>Reads one line.</summary>
    /// <param name="block">The block in which it stands.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">Its bytes, without its end.</param>
    /// <param name="line">Its number.</param>
    /// <param name="isCut">Whether the file ends without ending this line.</param>
    public void Read(byte[] block, int start, int length, long line, bool isCut)
    {
        var bytes = block.AsSpan(start, length);
        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
            return;
        try
        {
            if (!Utf8.IsValid(bytes))
                assembler.Reject(SetAsideReason.Damaged, NoText, line, start, length);
            else if (bytes.TrimStart(" \t\r"u8)[0] == '[' || rowsMark is not null && bytes.IndexOf(rowsMark) >= 0)
                ReadList(bytes, start, line);
            else
                ReadRow(bytes, start, line);
        }
        catch (JsonException exception)
        {
            var where = $"byte {(exception.BytePositionInLine ?? 0) + 1}";
            if (isCut)
                assembler.Reject(SetAsideReason.HalfLine, $"The file ends in the middle of this row, at {where}.",
                    line, start, length);
            else
                assembler.Reject(SetAsideReason.Damaged,
                    $"One JSON object is expected on the line; {where} does not fit.", line, start, length);
        }
    }

    /// <summary>Readies for the cells of a row of a table, of which properties are taken later.</summary>
    public void BeginTable() => (isSecondPass, needsSecondPass) = (false, true);

    /// <summary>Readies for the cells of the same row that hold properties.</summary>
    public void BeginProperties() => isSecondPass = true;

    private void ReadList(ReadOnlySpan<byte> bytes, int start, long line)
    {
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        foreach (var name in plan.Rows)
        {
            if (reader.TokenType != JsonTokenType.StartObject || !FindMember(ref reader, name))
                break;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            ReadRow(bytes, start, line);
            return;
        }

        // A damaged line is set aside whole: it is read once to its end before any row of it counts. Damage throws.
        for (var whole = new Utf8JsonReader(bytes); whole.Read();)
        {
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var from = (int)reader.TokenStartIndex;
            var isObject = reader.TokenType == JsonTokenType.StartObject;
            reader.Skip();
            var length = (int)reader.BytesConsumed - from;
            if (isObject)
                ReadRow(bytes.Slice(from, length), start + from, line);
            else
                assembler.Reject(
                    SetAsideReason.Damaged, "An object is expected in the list of rows.", line, start + from, length);
        }
    }

    // Leaves the reader at the member's value; at the end of the object when it has none of that name.
    private static bool FindMember(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(name);
            reader.Read();
            if (found)
                return true;
            reader.Skip();
        }

        return false;
    }

    private void ReadRow(ReadOnlySpan<byte> bytes, int start, long line)
    {
        assembler.Begin();
        (isSecondPass, needsSecondPass) = (false, false);
        Pass(bytes);
        if (needsSecondPass && assembler.ResolveAtEnd())
        {
            isSecondPass = true;
            Pass(bytes);
        }

        assembler.Finish(line, start, bytes.Length);
    }

    private void Pass(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An object is expected.", null, 0, reader.TokenStartIndex);
        ReadMembers(ref reader, plan.Slots.Root);
        if (reader.Read())
            throw new JsonException("One object is expected.", null, 0, reader.TokenStartIndex);
    }

    private void ReadMembers(ref Utf8JsonReader reader, PathNode node)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueIsEscaped ? Unescape(ref reader) : reader.ValueSpan;
            var child = node.HasChildren ? node.Find(name) : null;
            var target = node.Container < 0 || child is { IsOwn: true } ? null : FindTarget(node.Container, name);
            reader.Read();
            ReadValue(ref reader, child, target);
        }
    }

    private PropertyTarget? FindTarget(int container, ReadOnlySpan<byte> name)
    {
        // Once a property came before the row's event was known, all are left to the second pass, so that none is
        // taken twice.
        needsSecondPass |= !isSecondPass && !assembler.TryResolve();
        return isSecondPass == needsSecondPass && assembler.Wants(container) ? assembler.Find(name) : null;
    }

    private void ReadValue(ref Utf8JsonReader reader, PathNode? child, PropertyTarget? target)
    {
        if (child is null && target is null)
        {
            reader.Skip();
            return;
        }

        if (child is not null && (child.HasChildren || child.Container >= 0))
        {
            if (reader.TokenType == JsonTokenType.StartObject && child.Slot < 0 && target is null)
            {
                ReadMembers(ref reader, child);
                return;
            }

            var inner = reader;
            Enter(ref inner, child);
        }

        var form = reader.TokenType switch
        {
            JsonTokenType.Null => ValueForm.None,
            JsonTokenType.StartArray => ValueForm.List,
            JsonTokenType.StartObject => ValueForm.Object,
            _ => ValueForm.Single,
        };
        var text = Text(ref reader, form);
        if (child is { Slot: >= 0 } && !isSecondPass)
            assembler.Store(child.Slot, form, text);
        if (target is not null)
            assembler.Set(target, form, text);
    }

    /// <summary>
    /// Reads members where the mapping expects some: of an object, of a list of objects with <c>name</c> and
    /// <c>value</c>, or of JSON that stands in a text.
    /// </summary>
    private void Enter(ref Utf8JsonReader reader, PathNode node)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                ReadMembers(ref reader, node);
                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
                    ReadNamedValue(ref reader, node);
                break;
            case JsonTokenType.String:
                EnterText(reader.ValueIsEscaped ? Unescape(ref reader) : reader.ValueSpan, node);
                break;
            default:
                // Null, or a value where members were expected: there are none.
                break;
        }
    }

    /// <summary>Reads members out of JSON that stands in a text; a text that is no JSON object has none.</summary>
    public void EnterText(ReadOnlySpan<byte> json, PathNode node)
    {
        if (json.TrimStart((byte)' ') is not [(byte)'{' or (byte)'[', ..])
            return;
        // The text may lie in memory that its own members need.
        var reader = new Utf8JsonReader(json.ToArray());
        reader.Read();
        Enter(ref reader, node);
    }

    private void ReadNamedValue(ref Utf8JsonReader reader, PathNode node)
    {
        byte[] name = [];
        var value = default(Utf8JsonReader);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isName = reader.ValueTextEquals("name"u8);
            var isValue = reader.ValueTextEquals("value"u8);
            reader.Read();
            if (isName && reader.TokenType == JsonTokenType.String)
                name = reader.ValueIsEscaped ? Unescape(ref reader).ToArray() : reader.ValueSpan.ToArray();
            if (isValue)
                value = reader;
            reader.Skip();
        }

        if (value.TokenType == JsonTokenType.None)
            return;
        var child = node.Find(name);
        ReadValue(ref value, child, node.Container < 0 ? null : FindTarget(node.Container, name));
    }

    // Leaves the reader at the value's last token.
    private ReadOnlySpan<byte> Text(ref Utf8JsonReader reader, ValueForm form)
    {
        switch (form)
        {
            case ValueForm.Single:
                return reader.ValueIsEscaped ? Unescape(ref reader) : reader.ValueSpan;
            case ValueForm.List:
                return Items(ref reader);
            default:
                reader.Skip();
                return [];
        }
    }

    private ReadOnlySpan<byte> Items(ref Utf8JsonReader reader)
    {
        var length = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null)
            {
                reader.Skip();
                continue;
            }

            var item = reader.ValueIsEscaped ? Unescape(ref reader) : reader.ValueSpan;
            if (length + item.Length + 1 > list.Length)
                Array.Resize(ref list, Math.Max(list.Length * 2, length + item.Length + 1));
            if (length > 0)
                list[length++] = (byte)'\n';
            item.CopyTo(list.AsSpan(length));
            length += item.Length;
        }

        return list.AsSpan(0, length);
    }

    private ReadOnlySpan<byte> Unescape(ref Utf8JsonReader reader)
    {
        // Escapes are never shorter than what they stand for.
        if (unescaped.Length < reader.ValueSpan.Length)
            unescaped = new byte[reader.ValueSpan.Length * 2];
        try
        {
            return unescaped.AsSpan(0, reader.CopyString(unescaped));
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("Half a surrogate pair is no text.", null, 0, reader.TokenStartIndex);
        }
    }
}
