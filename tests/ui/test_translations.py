"""Both languages are complete, and the compiled files are those of the texts."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def test_every_text_is_translated_and_compiled() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "tools.update_translations", "--check"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stdout + result.stderr
