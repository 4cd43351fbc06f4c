"""Addresses come from data that others wrote: only web addresses reach the browser."""

import os
import sys

import pytest
from PySide6.QtGui import QDesktopServices

from gmsc_desktop.ui.browser import open_address


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that were handed over."""
    addresses: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: addresses.append(url.toString()))
    return addresses


@pytest.mark.parametrize(
    "address",
    [
        "",
        "/etc/passwd",
        "file:///etc/passwd",
        "file://server.invalid/share/a.exe",
        r"\\server.invalid\share\a.exe",
        "//server.invalid/share/a.exe",
        r"C:\Windows\System32\calc.exe",
        "smb://server.invalid/share",
        "javascript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "ms-settings:privacy",
        "search-ms:query=a&crumb=location:\\\\server.invalid",
        "mailto:a@example.org",
        "vbscript:a",
        "http:",
        "https:///etc/passwd",
        "httpx://example.org",
        "http\n://example.org",
    ],
)
def test_what_is_no_web_address_is_not_opened(address: str, opened: list[str]) -> None:
    open_address(address)
    assert opened == []


@pytest.mark.parametrize("address", ["https://example.org/a?b=c#d", "HTTP://example.org"])
def test_a_web_address_is_opened(address: str, opened: list[str]) -> None:
    open_address(address)
    assert [each.lower() for each in opened] == [address.lower()]


def test_the_browser_does_not_get_the_libraries_of_the_built_program(
    opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/gmsc/_internal:/home/a/lib")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/home/a/lib")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/opt/gmsc/_internal/plugins")
    open_address("https://example.org")
    assert os.environ["LD_LIBRARY_PATH"] == "/home/a/lib"
    assert "QT_PLUGIN_PATH" not in os.environ
