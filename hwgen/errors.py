"""The error family: every failure a user can cause is one clear line.

The command line prints ``str(error)`` and exits with ``error.exit_code``; a traceback is a bug.
"""


class HwgenError(Exception):
    """Base of every error hwgen raises on purpose."""

    exit_code = 2

    def __reduce__(self) -> tuple:
        """Errors cross processes whole: their constructors take other arguments than the message that Python would call them with."""
        return _restored, (type(self), self.args, self.__dict__)


def _restored(kind: type[HwgenError], arguments: tuple, attributes: dict[str, object]) -> HwgenError:
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(attributes)
    return error


class SpecError(HwgenError, ValueError):
    """A request that cannot be built.

    Parameters
    ----------
    field : str
        The field or option at fault, as the user wrote it.
    value : object
        What was given.
    allowed : str
        What would have been accepted, and if useful what to do.
    """

    def __init__(self, field: str, value: object, allowed: str):
        self.field, self.value, self.allowed = field, value, allowed
        super().__init__(f"{field} = {value!r}: {allowed}")


class OutOfRange(SpecError):
    """A well-formed query outside the range that a model was trained on."""


class ToolNotFound(HwgenError):
    """An external tool, library or data file is missing."""

    exit_code = 3

    def __init__(self, tool: str, remedy: str):
        self.tool, self.remedy = tool, remedy
        super().__init__(f"{tool} not found: {remedy}")


class ToolFailed(HwgenError):
    """An external tool ran and failed; ``log`` is the file that holds its output."""

    exit_code = 3

    def __init__(self, tool: str, reason: str, log: object = None):
        self.tool, self.reason, self.log = tool, reason, log
        super().__init__(f"{tool} failed: {reason}" + (f" (log: {log})" if log else ""))
