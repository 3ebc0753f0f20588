using BenchmarkDotNet.Running;
using BobJumpCloud.Benchmarks.Reports;

if (args is ["engine", ..])
{
    return EngineReport.Write(isQuick: args.Contains("--quick"));
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
