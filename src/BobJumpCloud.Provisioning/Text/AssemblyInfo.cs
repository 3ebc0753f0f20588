using System.Runtime.CompilerServices;

// The texts are internal, and compared with another implementation of Unicode by their own tests.
[assembly: InternalsVisibleTo("BobJumpCloud.Provisioning.Tests")]
