using System.Reflection;

string[] shipped =
[
    "BobJumpCloud.Provisioning",
    "BobJumpCloud.Sdk",
    "BobJumpCloud.Sqlite",
    "BobJumpCloud.AspNetCore",
    "BobJumpCloud.Testing",
];

foreach (string name in shipped)
{
    Console.WriteLine($"{name} {Assembly.Load(name).GetName().Version}");
}

return 0;
