return await BobJumpCloud.Cli.CommandLine.RunAsync(args).ConfigureAwait(false);
