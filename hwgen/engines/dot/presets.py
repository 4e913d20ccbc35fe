"""One preset per distinct hardware; other GPUs with the same unit share it by name.

Profiles in doubt have no preset: whoever accepts one asks for ``DotSpec.of(profile(..., allow_unverified=True))``.
"""

from hwgen.engines.dot.profiles import available, profile
from hwgen.engines.dot.spec import DotSpec


def _distinct() -> tuple[dict[str, DotSpec], dict[str, str]]:
    """Presets by the name of the first profile that needs the hardware, and the names of all others."""
    presets: dict[str, DotSpec] = {}
    aliases: dict[str, str] = {}
    known: dict[str, str] = {}
    for key in available():
        found = profile(*key)
        spec, name = DotSpec.of(found), f"dot-{found.name}"
        first = known.setdefault(spec.title, name)
        if first == name:
            presets[name] = spec
        else:
            aliases[name] = first
    return presets, aliases


PRESETS, ALIASES = _distinct()
PRESETS["dot-a100-bf16-fp32-systolic"] = PRESETS["dot-a100-bf16-fp32"].changed(array="systolic", rows=2)
