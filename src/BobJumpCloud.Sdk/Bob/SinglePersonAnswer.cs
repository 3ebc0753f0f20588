using System.Text.Json;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Bob;

/// <summary>
/// Reads the answer about one person: the person itself, as the service sends it, or wrapped in <c>employees</c>, as its description says. Only a
/// 404 means that there is nobody: an empty or overfull wrapper is an error.
/// </summary>
internal static class SinglePersonAnswer
{
    public static Employee Read(ReadOnlySpan<byte> body, FieldLayout layout)
    {
        var parser = new PersonParser(layout);
        var reader = new Utf8JsonReader(body);
        StartPerson(ref reader);
        var start = reader;
        bool isWrapped = EntersWrapper(ref reader);
        if (!isWrapped)
        {
            reader = start;
        }

        Employee person = parser.TryRead(ref reader, out Employee? read) ? read : throw UnreadableAnswerException.Truncated();
        if (isWrapped && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            throw UnreadableAnswerException.Shape("one person");
        }

        while (reader.Read())
        {
            reader.Skip();
        }

        return person;
    }

    private static bool EntersWrapper(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isWrapper = reader.ValueTextEquals("employees"u8);
            reader.Read();
            if (isWrapper && reader.TokenType == JsonTokenType.StartArray)
            {
                StartPerson(ref reader);
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static void StartPerson(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw UnreadableAnswerException.Shape("a person");
        }
    }
}
