namespace BobJumpCloud.Bob;

/// <summary>
/// A request that Bob did not fulfil, or an answer that is not what Bob documents. E-mail addresses in Bob's own words are blotted out.
/// </summary>
/// <remarks>Bob's errors: <see href="https://apidocs.hibob.com/reference/error-handling"/>.</remarks>
public sealed class BobException : ApiException
{
    internal BobException(ApiFailure failure, Exception? inner = null)
        : base(failure, inner)
    {
    }
}
