#!/usr/bin/env bash
# Packs the solution, looks into the packages, and uses them as a stranger would: outside the repository, from a folder feed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
packages=$root/artifacts/packages
consumer=$(mktemp -d)
trap 'rm -rf "$consumer"' EXIT

export DOTNET_CLI_UI_LANGUAGE=en DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDTERMINALLOGGER=off

cd "$root"
rm -rf "$packages"
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2> /dev/null || date +%s)}
export SOURCE_DATE_EPOCH
dotnet pack -c Release -o "$packages"

# What each package must hold.
python=$(command -v python3 || command -v python || true)
entries() { if command -v unzip > /dev/null; then unzip -Z1 "$1"; else "$python" -m zipfile -l "$1" | awk 'NR > 1 { print $1 }'; fi; }
nuspec() { if command -v unzip > /dev/null; then unzip -p "$1" '*.nuspec'; else "$python" -c 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.read(next(n for n in z.namelist() if n.endswith(".nuspec"))).decode("utf-8-sig"))' "$1"; fi; }
if ! command -v unzip > /dev/null && [ -z "$python" ]; then
  echo "unzip is missing, and so is python: the packages cannot be looked into"
  exit 1
fi

flaws=0
flaw() { echo "package smoke test: $1"; flaws=$((flaws + 1)); }
for id in BobJumpCloud.Provisioning BobJumpCloud.Sdk BobJumpCloud.Sqlite BobJumpCloud.AspNetCore BobJumpCloud.Testing BobJumpCloud.Cli; do
  compgen -G "$packages/$id.[0-9]*.nupkg" > /dev/null || flaw "$id was not packed"
done
for package in "$packages"/*.nupkg; do
  name=$(basename "$package")
  list=$(entries "$package")
  for file in README.md icon.png; do
    grep -qx "$file" <<< "$list" || flaw "$name holds no $file"
  done
  grep -qE '^(lib|tools)/.*/(BobJumpCloud\.[A-Za-z]+|bobjc)\.xml$' <<< "$list" || flaw "$name holds no xml documentation"
  grep -q '<license type="expression">MIT</license>' <<< "$(nuspec "$package")" || flaw "$name names no licence expression"
done
[ "$flaws" -eq 0 ] || exit 1

# The consumer: its own folder, its own package cache, the folder feed beside the machine's sources.
sdk=$(basename "$(compgen -G "$packages/BobJumpCloud.Sdk.[0-9]*.nupkg")" .nupkg)
version=${sdk#BobJumpCloud.Sdk.}
export NUGET_PACKAGES=$consumer/.packages
cp "$here/Consumer.cs" "$consumer/Program.cs"
cat > "$consumer/nuget.config" << END
<configuration>
  <packageSources>
    <add key="smoke" value="$packages" />
  </packageSources>
</configuration>
END
cat > "$consumer/Consumer.csproj" << END
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="BobJumpCloud.Sdk" Version="$version" />
    <PackageReference Include="BobJumpCloud.Sqlite" Version="$version" />
    <PackageReference Include="BobJumpCloud.Testing" Version="$version" />
  </ItemGroup>
</Project>
END
cd "$consumer"
dotnet build
dotnet run --no-build
echo "package smoke test: BobJumpCloud.Sdk $version restored, compiled and ran outside the repository"
