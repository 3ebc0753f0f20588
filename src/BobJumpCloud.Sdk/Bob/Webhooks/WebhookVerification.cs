namespace BobJumpCloud.Bob;

/// <summary>What <see cref="BobWebhook.Verify"/> found.</summary>
/// <param name="IsValid">True when the signature is that of the body under one of the secrets.</param>
/// <param name="IsPing">
/// True for the body that Bob posts when a webhook is saved. Answer it with 200 even when it is not valid (whether Bob signs it is not documented),
/// and do nothing else.
/// </param>
public readonly record struct WebhookVerification(bool IsValid, bool IsPing);
