using System.Globalization;
using System.Text.Json;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using Microsoft.Data.Sqlite;

namespace BobJumpCloud.Sqlite;

/// <summary>How values are spelled in columns.</summary>
internal static class Column
{
    private const string DateFormat = "yyyy-MM-dd";

    public static string Of(DateTimeOffset instant) => instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? date) => date?.ToString(DateFormat, CultureInfo.InvariantCulture);

    public static string? Of(IReadOnlyList<string> texts) => texts.Count == 0 ? null : JsonSerializer.Serialize(texts, StoreJsonContext.Default.IReadOnlyListString);

    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int? NumberOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static EmployeeId Employee(this SqliteDataReader row, int column) => EmployeeId.TryParse(row.GetString(column), out EmployeeId id) ? id : default;

    public static DirectoryUserId? User(this SqliteDataReader row, int column) => DirectoryUserId.TryParse(row.TextOrNull(column), out DirectoryUserId id) ? id : null;

    public static DateTimeOffset Instant(this SqliteDataReader row, int column) =>
        DateTimeOffset.TryParseExact(row.GetString(column), "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant)
            ? instant
            : throw NotUnderstood(row.GetName(column));

    public static DateTimeOffset? InstantOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Instant(column);

    public static DateOnly? DateOrNull(this SqliteDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            return null;
        }

        return DateOnly.TryParseExact(row.GetString(column), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : throw NotUnderstood(row.GetName(column));
    }

    public static T Name<T>(this SqliteDataReader row, int column)
        where T : struct, Enum =>
        Enum.TryParse(row.GetString(column), out T value) ? value : throw NotUnderstood(row.GetName(column));

    public static T Json<T>(this SqliteDataReader row, int column, Func<string, T?> read)
        where T : class
    {
        try
        {
            return read(row.GetString(column)) ?? throw NotUnderstood(row.GetName(column));
        }
        catch (JsonException)
        {
            throw NotUnderstood(row.GetName(column));
        }
    }

    private static SyncException NotUnderstood(string column) =>
        new($"The column '{column}' of the store holds a value that this version does not understand: it was written by a newer version, or changed by hand. Update BobJumpCloud.Sqlite, or put a copy of the store in its place.");
}
