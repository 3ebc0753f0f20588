using System.Reflection;

string[] packages = ["BobJumpCloud.Provisioning", "BobJumpCloud.Sdk", "BobJumpCloud.Sqlite", "BobJumpCloud.Testing"];

foreach (string package in packages)
{
    Assembly assembly = Assembly.Load(package);
    Console.WriteLine($"{assembly.GetName().Name} {assembly.GetName().Version}");
    foreach (Type type in assembly.GetExportedTypes())
    {
        Console.WriteLine($"  {type.FullName}");
    }
}

return 0;
