using System.Globalization;

namespace BobJumpCloud.JumpCloud;

/// <summary>The requests of <see cref="UsersClient"/>.</summary>
internal static class UserRequests
{
    private const string Users = "systemusers";
    private const string User = "systemusers/{id}";

    // V1 wants spaces between names; commas it ignores without a word.
    public static ApiRequest List(UserListOptions options, int skip)
    {
        string fields = options.Fields.Count == 0 ? "" : "&fields=" + Uri.EscapeDataString(string.Join(' ', options.Fields.Prepend("_id").Distinct(StringComparer.Ordinal)));
        string filters = string.Concat(options.Filters.Select((f, i) => string.Create(CultureInfo.InvariantCulture, $"&filter%5B{i}%5D={Uri.EscapeDataString(f)}")));
        return new(HttpMethod.Get, Users, string.Create(CultureInfo.InvariantCulture, $"{Users}?limit={UserPager.PageSize}&skip={skip}&sort=_id{fields}{filters}"));
    }

    // Unlike in listings, limit and skip belong in the body.
    public static ApiRequest Search(IReadOnlyList<string> fields, string term, int skip) =>
        new(HttpMethod.Post, "search/systemusers", "search/systemusers", JsonBody.Of(w =>
        {
            w.WriteStartObject("searchFilter");
            w.WriteString("searchTerm", term);
            w.WriteStartArray("fields");
            foreach (string field in fields)
            {
                w.WriteStringValue(field);
            }

            w.WriteEndArray();
            w.WriteEndObject();
            w.WriteNumber("limit", UserPager.PageSize);
            w.WriteNumber("skip", skip);
            w.WriteString("sort", "_id");
        }));

    public static ApiRequest Get(string id) => new(HttpMethod.Get, User, Address(id));

    // The query makes JumpCloud say which rule of the policy a password breaks.
    public static ApiRequest Create(UserPatch user) =>
        new(HttpMethod.Post, Users, user.Password.IsSet ? Users + "?fullValidationDetails=password" : Users, JsonBody.Of(w => UserPatchWriter.WriteNew(w, user)), RepeatRule.OnlyIfNothingHappened);

    public static ApiRequest Update(string id, UserPatch patch, JumpCloudUser? current) =>
        new(HttpMethod.Put, User, patch.Password.IsSet ? Address(id) + "?fullValidationDetails=password" : Address(id), JsonBody.Of(w => UserPatchWriter.WriteChange(w, patch, current)));

    public static ApiRequest SetState(string id, JumpCloudUserState state) =>
        new(HttpMethod.Put, User, Address(id), JsonBody.Of(w => UserPatchWriter.WriteState(w, state)));

    public static ApiRequest Delete(string id) => new(HttpMethod.Delete, User, Address(id));

    public static ApiRequest Activate(string id, ActivationEmail email) =>
        new(HttpMethod.Post, User + "/state/activate", Address(id) + "/state/activate", JsonBody.Of(w =>
        {
            if (email.Address is { } address)
            {
                w.WriteString("email", address);
            }
            else
            {
                w.WriteBoolean("email", email.IsSent);
            }
        }), RepeatRule.OnlyIfNothingHappened);

    public static ApiRequest Reactivate(string id) =>
        new(HttpMethod.Post, User + "/reactivate", Address(id) + "/reactivate", Repeat: RepeatRule.OnlyIfNothingHappened);

    private static string Address(string id) => $"{Users}/{PathId.Escape(id)}";
}
