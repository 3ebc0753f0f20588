using System.Text;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using Microsoft.Data.Sqlite;

namespace BobJumpCloud.Sqlite;

/// <summary>Writes the commits of a batch with statements that are compiled once.</summary>
internal sealed class CommitWriter(SqliteConnection database, string connection) : IDisposable
{
    private readonly PreparedCommand _freeLink = new(database, LinkRows.Free, 4);
    private readonly PreparedCommand _putLink = new(database, LinkRows.Put, 5);
    private readonly PreparedCommand _putRecord = new(database, RecordRows.Put, 11);
    private readonly PreparedCommand _putResult = new(database, ResultRows.Put, 12);
    private readonly PreparedCommand _putApplied = new(database, AppliedRows.Put, 6);

    /// <summary>Frees the users that the batch gives up before it takes any, so that a link can pass from one person to another.</summary>
    public void Write(IReadOnlyList<PersonCommit> commits, CancellationToken cancellationToken)
    {
        foreach (PersonCommit commit in commits)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Free(commit);
        }

        foreach (PersonCommit commit in commits)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PutLink(commit);
            RecordRows.Write(_putRecord, connection, commit.Record);
            ResultRows.Write(_putResult, connection, commit.RunId, commit.Record.EmployeeId, commit.Result);
            PutApplied(commit);
        }
    }

    public void Dispose()
    {
        _freeLink.Dispose();
        _putLink.Dispose();
        _putRecord.Dispose();
        _putResult.Dispose();
        _putApplied.Dispose();
    }

    private void Free(PersonCommit commit) => _freeLink.Run(connection, commit.Record.EmployeeId.Value, commit.OrganizationId ?? "", commit.Link?.UserId.Value);

    private void PutLink(PersonCommit commit)
    {
        if (commit.Link is null)
        {
            Free(commit);
            return;
        }

        try
        {
            _putLink.Run(connection, commit.Record.EmployeeId.Value, commit.OrganizationId ?? "", commit.Link.UserId.Value, Encoding.UTF8.GetString(commit.Link.ToJson()));
        }
        catch (SqliteException exception) when (LinkRows.IsTaken(exception))
        {
            throw LinkRows.Taken(database, commit, exception);
        }
    }

    private void PutApplied(PersonCommit commit)
    {
        if (commit.Result.UserId is { } user)
        {
            foreach (LimitKind kind in commit.Applied)
            {
                _putApplied.Run(connection, commit.RunId, commit.Record.EmployeeId.Value, kind.ToString(), user.Value, Column.Of(commit.Record.UpdatedAt));
            }
        }
    }
}
