using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>An item of a Bob list that an invented employee may have: its id and its name. The id is shared by all who have it.</summary>
internal sealed record ListChoice(JsonValue Id, string Name);
