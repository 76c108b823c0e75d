using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Playbook.Guides.Pdf;

/// <summary>
/// One line to a running browser, in the DevTools protocol: JSON commands out, answers and events in. One call at a
/// time; what happens meanwhile is kept for <see cref="Next"/>.
/// </summary>
internal sealed class DevTools : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly List<JsonObject> _events = [];
    private int _lastId;

    private DevTools()
    {
    }

    /// <exception cref="DevToolsException">Nobody answers at the address.</exception>
    public static DevTools Connect(Uri address, CancellationToken stop)
    {
        var line = new DevTools();
        try
        {
            line._socket.ConnectAsync(address, stop).GetAwaiter().GetResult();
            return line;
        }
        catch (WebSocketException failure)
        {
            line.Dispose();
            throw new DevToolsException(failure.Message);
        }
    }

    /// <summary>Sends a command and waits for its result.</summary>
    /// <param name="method">As the protocol names it, <c>Page.navigate</c>.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="page">The session of the page that it is for; null for the browser itself.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="DevToolsException">The browser refuses, or is gone.</exception>
    public JsonObject Call(string method, JsonObject parameters, string? page, CancellationToken stop)
    {
        var id = ++_lastId;
        var command = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (page is not null)
            command["sessionId"] = page;
        Guarded(() => _socket.SendAsync(
            JsonSerializer.SerializeToUtf8Bytes(command), WebSocketMessageType.Text, endOfMessage: true, stop));
        while (true)
        {
            var message = Receive(stop);
            if (message["id"]?.GetValue<int>() != id)
            {
                _events.Add(message);
                continue;
            }

            if (message["error"] is { } error)
                throw new DevToolsException(error["message"]?.GetValue<string>() ?? method);
            return message["result"]?.AsObject() ?? [];
        }
    }

    /// <summary>The next event of a name that nobody has taken yet, waited for where there is none.</summary>
    /// <exception cref="DevToolsException">The browser is gone.</exception>
    public JsonObject Next(string method, CancellationToken stop)
    {
        while (true)
        {
            if (_events.FindIndex(row => row["method"]?.GetValue<string>() == method) is >= 0 and var at)
            {
                var found = _events[at];
                _events.RemoveAt(at);
                return found["params"]?.AsObject() ?? [];
            }

            _events.Add(Receive(stop));
        }
    }

    /// <summary>Forgets the events that nobody took; how many there were of one name.</summary>
    public int Forget(string method)
    {
        var count = _events.Count(row => row["method"]?.GetValue<string>() == method);
        _events.Clear();
        return count;
    }

    public void Dispose() => _socket.Dispose();

    private JsonObject Receive(CancellationToken stop)
    {
        using var message = new MemoryStream();
        var part = new byte[1 << 16];
        while (true)
        {
            var read = Guarded(() => _socket.ReceiveAsync(part, stop));
            if (read.MessageType == WebSocketMessageType.Close)
                throw new DevToolsException("it closed");
            message.Write(part, 0, read.Count);
            if (read.EndOfMessage)
                return JsonNode.Parse(message.ToArray())?.AsObject() ?? [];
        }
    }

    private static void Guarded(Func<Task> work) => Guarded(async () =>
    {
        await work().ConfigureAwait(false);
        return true;
    });

    private static T Guarded<T>(Func<Task<T>> work)
    {
        try
        {
            return work().GetAwaiter().GetResult();
        }
        catch (WebSocketException)
        {
            throw new DevToolsException("it ended in the middle of its work");
        }
    }
}
