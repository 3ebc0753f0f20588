using System.Buffers;
using System.Text.Json;
using BobJumpCloud.Provisioning;
using Polly.Timeout;

namespace BobJumpCloud.Bob;

/// <summary>
/// Reads <c>{"employees": […]}</c> from a stream, person by person. A person that the buffer holds only in part is read again from its start when
/// more has come, so that reading needs no state inside a person. The end is reported only when the whole document has arrived.
/// </summary>
internal sealed class EmployeeReader : IDisposable
{
    private const int FirstBuffer = 64 * 1024;
    private const int LargestBuffer = 64 * 1024 * 1024;

    private readonly Stream _stream;
    private readonly PersonParser _parser;
    private readonly TimeSpan _idleTimeout;
    private readonly CancellationTokenSource _idle;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
    private int _start;
    private int _end;
    private bool _isLast;
    private bool _isBegun;
    private Place _place = Place.Start;
    private JsonReaderState _state;

    public EmployeeReader(Stream stream, FieldLayout layout, TimeSpan idleTimeout, TimeProvider timeProvider)
    {
        _stream = stream;
        _parser = new PersonParser(layout);
        _idleTimeout = idleTimeout;
        _idle = new CancellationTokenSource(idleTimeout, timeProvider);
    }

    private enum Place
    {
        Start,
        Root,
        People,
        RootAfterPeople,
        End,
    }

    /// <summary>The next person; null when there is none and the document is complete.</summary>
    /// <exception cref="JsonException">The document is not what it should be, or ends too early.</exception>
    /// <exception cref="IOException">The connection broke.</exception>
    /// <exception cref="TimeoutRejectedException">Nothing came for too long.</exception>
    public async ValueTask<Employee?> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryStep(out Employee? person))
            {
                return person;
            }

            if (_isLast)
            {
                return _place == Place.End ? null : throw UnreadableAnswerException.Truncated();
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _idle.Dispose();
        byte[] buffer = Interlocked.Exchange(ref _buffer, []);
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>Reads on to the next person; false when more bytes are needed, with all complete parts before it taken.</summary>
    private bool TryStep(out Employee? person)
    {
        int origin = _start;
        var reader = new Utf8JsonReader(_buffer.AsSpan(origin, _end - origin), isFinalBlock: false, _state);
        person = null;
        try
        {
            while (TryReadPart(ref reader, out person))
            {
                _start = origin + (int)reader.BytesConsumed;
                _state = reader.CurrentState;
                if (person is not null)
                {
                    return true;
                }
            }
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("The answer holds text that is not valid Unicode.", e);
        }

        return false;
    }

    private bool TryReadPart(ref Utf8JsonReader reader, out Employee? person)
    {
        person = null;
        if (!reader.Read())
        {
            return false;
        }

        switch (_place, reader.TokenType)
        {
            case (Place.Start, JsonTokenType.StartObject):
                _place = Place.Root;
                return true;

            case (Place.Root or Place.RootAfterPeople, JsonTokenType.PropertyName):
                return TryReadMember(ref reader);

            case (Place.People, JsonTokenType.StartObject):
                return _parser.TryRead(ref reader, out person);

            case (Place.People, JsonTokenType.EndArray):
                _place = Place.RootAfterPeople;
                return true;

            case (Place.RootAfterPeople, JsonTokenType.EndObject):
                _place = Place.End;
                return true;

            default:
                throw UnreadableAnswerException.NoEmployees();
        }
    }

    private bool TryReadMember(ref Utf8JsonReader reader)
    {
        if (_place == Place.RootAfterPeople || !reader.ValueTextEquals("employees"u8))
        {
            return reader.TrySkip();
        }

        if (!reader.Read())
        {
            return false;
        }

        _place = reader.TokenType == JsonTokenType.StartArray ? Place.People : throw UnreadableAnswerException.NoEmployees();
        return true;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        _idle.CancelAfter(_idleTimeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _idle.Token);
        int count;
        try
        {
            count = await _stream.ReadAsync(_buffer.AsMemory(_end), either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (_idle.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutRejectedException("The answer stalled while it was read.", _idleTimeout, e);
        }

        _idle.CancelAfter(Timeout.InfiniteTimeSpan);
        _isLast = count == 0;
        _end += count;
        if (!_isBegun && _buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8))
        {
            _start = 3;
        }

        _isBegun = true;
    }

    private void MakeRoom()
    {
        int kept = _end - _start;
        byte[] target = _buffer;
        if (kept > _buffer.Length / 2)
        {
            target = kept < LargestBuffer ? ArrayPool<byte>.Shared.Rent(_buffer.Length * 2) : throw UnreadableAnswerException.Shape("a list of people of a sensible size");
        }

        _buffer.AsSpan(_start, kept).CopyTo(target);
        if (target != _buffer)
        {
            ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);
            _buffer = target;
        }

        (_start, _end) = (0, kept);
    }
}
