using System.Runtime.CompilerServices;

namespace BobJumpCloud.JumpCloud;

/// <summary>
/// Walks over pages by offset while the rows may move. A user that turns up twice is returned once. When users went away meanwhile (the total
/// fell, or fewer came than the total says), rows may have slipped past: one more pass is made; if that one is not whole either, the listing
/// fails, because a shorter list would read as people who left.
/// </summary>
internal sealed class UserPager(JumpCloudChannel channel, Func<int, ApiRequest> pageAt)
{
    public const int PageSize = 100;
    private const int Passes = 2;

    public async IAsyncEnumerable<JumpCloudUser> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int pass = 1; ; pass++)
        {
            bool fell = false;
            int total = 0;
            int skip = 0;
            while (true)
            {
                UserPage page = await ReadPageAsync(pageAt(skip), cancellationToken).ConfigureAwait(false);
                fell |= page.TotalCount < total;
                total = page.TotalCount!.Value;
                foreach (JumpCloudUser? user in page.Results!)
                {
                    if (seen.Add(user!.Id))
                    {
                        yield return user;
                    }
                }

                skip += page.Results.Count;
                if (page.Results.Count == 0 || skip >= total)
                {
                    break;
                }
            }

            if (!fell && seen.Count >= total)
            {
                yield break;
            }

            if (pass == Passes)
            {
                throw channel.Failure(
                    pageAt(0),
                    $"the list of users moved while it was read, twice ({seen.Count} users came, the last total was {total})",
                    "Read it again when fewer users are being changed.",
                    isTransient: true);
            }
        }
    }

    private async Task<UserPage> ReadPageAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        UserPage page = await channel.ReadAsync(request, JumpCloudJson.Default.UserPage, cancellationToken).ConfigureAwait(false);
        return page switch
        {
            { TotalCount: null or < 0 } => throw channel.Undecodable(request, "The answer has no total count."),
            { Results: null } => throw channel.Undecodable(request, "The answer has no list of results."),
            { Results: { } rows } when rows.Any(r => string.IsNullOrEmpty(r?.Id)) => throw channel.Undecodable(request, "A user has no id."),
            _ => page,
        };
    }
}
