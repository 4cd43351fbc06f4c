# Tries Setup and the MSI on a real Windows: install, self-test, refuse, remove. NOT YET RUN.
#   packaging/windows/check.ps1 -Folder dist/installers
param([Parameter(Mandatory)] [string] $Folder)
$ErrorActionPreference = "Stop"

function Run([string] $What, [string] $Program, [string[]] $Arguments, [int] $Code = 0) {
    $done = Start-Process -FilePath $Program -ArgumentList $Arguments -Wait -PassThru
    if ($done.ExitCode -ne $Code) { throw "${What}: exit code $($done.ExitCode), not $Code" }
    Write-Output "pass  $What"
}

function SelfTest([string] $What, [string] $Place) {
    & "$Place\gmsc.exe" self-test
    if ($LASTEXITCODE -ne 0) { throw "${What}: self-test failed" }
    Write-Output "pass  $What"
}

function Gone([string] $What, [string] $Place) {
    # The uninstaller goes on in the background.
    for ($n = 0; $n -lt 60 -and (Test-Path $Place); $n++) { Start-Sleep 1 }
    if (Test-Path $Place) { throw "${What}: $Place is still there" }
    Write-Output "pass  $What"
}

$setup = (Get-Item "$Folder\*-setup.exe").FullName
$msi = (Get-Item "$Folder\*-x64.msi").FullName

$place = "$env:LOCALAPPDATA\Programs\GMSC Desktop"
Run "Setup installs" $setup @("/S")
SelfTest "Setup: self-test" $place
$window = Start-Process "$place\gmsc-desktop.exe" -PassThru
Start-Sleep 10
Run "Setup refuses while the program runs" $setup @("/S") 3
$window.CloseMainWindow() | Out-Null
$window.WaitForExit()
Run "Setup over the same version" $setup @("/S")
Run "Setup: uninstall" "$place\uninstall.exe" @("/S")
Gone "Setup: nothing is left" $place

$place = "$env:ProgramFiles\GMSC Desktop"
Run "MSI installs" "msiexec" @("/i", "`"$msi`"", "/qn")
SelfTest "MSI: self-test" $place
Run "Setup refuses beside the MSI" $setup @("/S") 4
Run "MSI: uninstall" "msiexec" @("/x", "`"$msi`"", "/qn")
Gone "MSI: nothing is left" $place
