"""Collects whatever goes wrong in the process: exceptions and Qt's messages."""

import sys
import threading
import traceback
from collections import Counter
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


class Watch:
    """`troubles` counts each trouble by its text; `doing` says what was done when one comes."""

    def __init__(self) -> None:
        self.troubles: Counter[str] = Counter()
        self.doing = "the start"

    def __enter__(self) -> "Watch":
        self._before = sys.excepthook, sys.unraisablehook, threading.excepthook
        self._handler_before = qInstallMessageHandler(self._take_message)
        sys.excepthook = self._take_exception
        sys.unraisablehook = self._take_unraisable
        threading.excepthook = self._take_from_thread
        return self

    def __exit__(self, *_: object) -> None:
        qInstallMessageHandler(self._handler_before)
        sys.excepthook, sys.unraisablehook, threading.excepthook = self._before

    def note(self, trouble: str) -> None:
        """Count a trouble, and tell of it when it is new."""
        self.troubles[trouble] += 1
        if self.troubles[trouble] == 1:
            print(f"TROUBLE while {self.doing}:\n{trouble}", file=sys.stderr, flush=True)

    def _take_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg:
            self.note(f"Qt: {context.category}: {message}")

    def _take_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            sys.exit(130)
        self.note("".join(traceback.format_exception(error)))

    def _take_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        error = args.exc_value or args.exc_type()
        self.note(f"{args.err_msg} {args.object!r}\n{''.join(traceback.format_exception(error))}")

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        self.note("".join(traceback.format_exception(args.exc_value or args.exc_type())))
