"""The MSI for administrators: for all users of a PC, silent, by group policy or Intune.

wixl makes it from a description that is written here from the program's files. Identifiers come
from names and version, so that the same program gives the same MSI.
"""

import hashlib
import re
import struct
import uuid
from pathlib import Path
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from archives import set_dates
from product import FILE_TYPE, NAME, PUBLISHER, SUMMARY_EN, TITLE, UPGRADE_CODE, build_date
from programs import run
from windows.signing import Signer

# In the program itself.
ICON = "_internal/resources/icons/app.ico"
# In the summary: the package code as a text, then two dates, in tenths of a microsecond since 1601.
PACKAGE_CODE = re.compile(rb"\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}(?=\0)")
FILE_TIME_TYPE = b"\x40\0\0\0"
FILE_TIME = re.compile(re.escape(FILE_TIME_TYPE) + rb".{7}\x01", re.DOTALL)
SECONDS_FROM_1601 = 11_644_473_600
NAMESPACE = uuid.UUID(UPGRADE_CODE)
OWN_KEY = rf"Software\{TITLE}"
FILE_CLASS = "GMSCDesktop.DataPack"
OPEN_PACK = '"[INSTALLDIR]gmsc-desktop.exe" "%1"'
NEWER = (
    "Versi yang lebih baru sudah terpasang; tidak ada yang diubah. "
    "A newer version is installed already; nothing was changed."
)


def write_msi(program: Path, version: str, msi: Path, work: Path, signer: Signer) -> None:
    """Describe the program to wixl and let it pack."""
    work.mkdir(parents=True, exist_ok=True)
    set_dates(program, build_date())
    description = work / f"{msi.stem}.wxs"
    tree = ElementTree(describe(program, version))
    indent(tree)
    tree.write(description, encoding="utf-8", xml_declaration=True)
    # wixl takes files by paths relative to where it runs.
    run(["wixl", "--arch", "x64", "--output", msi, description], folder=program)
    make_reproducible(msi, guid(f"package {version}"))
    signer.sign(msi)


def describe(program: Path, version: str) -> Element:
    """Write the description: product, files, link, file type, what Windows lists."""
    wix = Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    product = SubElement(
        wix,
        "Product",
        Id=guid(f"product {version}"),
        Name=TITLE,
        Language="1033",
        Codepage="1252",
        Version=version,
        Manufacturer=PUBLISHER,
        UpgradeCode=UPGRADE_CODE,
    )
    SubElement(
        product,
        "Package",
        Id=guid(f"package {version}"),
        Description=f"{TITLE} {version}: {SUMMARY_EN}",
        Manufacturer=PUBLISHER,
        InstallerVersion="500",
        InstallScope="perMachine",
        Compressed="yes",
        SummaryCodepage="1252",
    )
    SubElement(product, "MajorUpgrade", DowngradeErrorMessage=NEWER)
    SubElement(product, "Media", Id="1", Cabinet="program.cab", EmbedCab="yes")
    SubElement(product, "Icon", Id="app.ico", SourceFile=ICON)
    for name, value in {
        "ARPPRODUCTICON": "app.ico",
        "ARPNOMODIFY": "1",
        "ARPCOMMENTS": SUMMARY_EN,
    }.items():
        SubElement(product, "Property", Id=name, Value=value)
    remember_place(product)
    top = SubElement(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = SubElement(top, "Directory", Id="ProgramFiles64Folder")
    place = SubElement(programs, "Directory", Id="INSTALLDIR", Name=TITLE)
    feature = SubElement(product, "Feature", Id="Program", Title=TITLE, Level="1")
    add_folder(place, program, program, feature)
    add_menu(top, feature)
    add_registry(place, feature, version)
    return wix


def remember_place(product: Element) -> None:
    """Let an update and a removal find the program where an administrator put it."""
    place = SubElement(product, "Property", Id="INSTALLDIR")
    SubElement(
        place,
        "RegistrySearch",
        Id="PlaceBefore",
        Root="HKLM",
        Key=OWN_KEY,
        Name="InstallFolder",
        Type="raw",
        Win64="yes",
    )


def add_folder(parent: Element, folder: Path, program: Path, feature: Element) -> None:
    """Describe the files of a folder, each a component of its own, and the folders in it."""
    for path in sorted(folder.iterdir()):
        inside = path.relative_to(program).as_posix()
        if path.is_dir():
            within = SubElement(parent, "Directory", Id=identifier(inside), Name=path.name)
            add_folder(within, path, program, feature)
        else:
            component = add_component(parent, feature, inside)
            SubElement(component, "File", Id=identifier(inside), Source=inside, KeyPath="yes")


def add_menu(top: Element, feature: Element) -> None:
    """Describe the link in the Start menu of all users."""
    menu = SubElement(top, "Directory", Id="ProgramMenuFolder")
    component = add_component(menu, feature, "Start menu")
    SubElement(
        component,
        "Shortcut",
        Id="StartMenuLink",
        Name=TITLE,
        Target=f"[INSTALLDIR]{NAME}.exe",
        WorkingDirectory="INSTALLDIR",
    )
    add_value(component, OWN_KEY, "StartMenu", "1", key_path=True)


def add_registry(place: Element, feature: Element, version: str) -> None:
    """Describe where the program is, which Setup looks for, and the file type."""
    component = add_component(place, feature, "registry")
    classes = r"Software\Classes"
    add_value(component, OWN_KEY, "InstallFolder", "[INSTALLDIR]", key_path=True)
    add_value(component, OWN_KEY, "Version", version)
    add_value(component, rf"{classes}\{FILE_TYPE}", "", FILE_CLASS)
    add_value(component, rf"{classes}\{FILE_CLASS}", "", "Paket data GMSC Desktop")
    add_value(
        component, rf"{classes}\{FILE_CLASS}\DefaultIcon", "", "[INSTALLDIR]gmsc-desktop.exe,0"
    )
    add_value(component, rf"{classes}\{FILE_CLASS}\shell\open\command", "", OPEN_PACK)


def add_component(parent: Element, feature: Element, name: str) -> Element:
    """Describe a thing that is installed or not, always under the same identifier."""
    one = identifier(f"component {name}")
    SubElement(feature, "ComponentRef", Id=one)
    return SubElement(parent, "Component", Id=one, Guid=guid(f"component {name}"), Win64="yes")


def add_value(component: Element, key: str, name: str, value: str, key_path: bool = False) -> None:
    """Describe a value of the registry."""
    words = {"Root": "HKLM", "Key": key, "Type": "string", "Value": value}
    if name:
        words["Name"] = name
    if key_path:
        words["KeyPath"] = "yes"
    SubElement(component, "RegistryValue", words)


def make_reproducible(msi: Path, package: str) -> None:
    """Put the commit's date and an identifier of ours where wixl wrote today and a chance one."""
    content = msi.read_bytes()
    summary = PACKAGE_CODE.search(content)
    assert summary, f"{msi} has no package code"
    date = (build_date() + SECONDS_FROM_1601) * 10_000_000
    dated = FILE_TIME.sub(
        FILE_TIME_TYPE + struct.pack("<Q", date), content[summary.end() :], count=2
    )
    code = f"{{{package}}}".encode("ascii")
    msi.write_bytes(content[: summary.start()] + code + dated)


def guid(name: str) -> str:
    """Give the identifier of a name, the same for ever."""
    return str(uuid.uuid5(NAMESPACE, name)).upper()


def identifier(name: str) -> str:
    """Give a name that an MSI's tables can hold."""
    return f"i{hashlib.sha256(name.encode()).hexdigest()[:24]}"
