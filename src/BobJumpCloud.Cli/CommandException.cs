namespace BobJumpCloud.Cli;

/// <summary>Input of the user that cannot be used, with the remedy in its message.</summary>
internal sealed class CommandException(string message) : Exception(message);
