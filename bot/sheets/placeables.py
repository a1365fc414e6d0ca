"""What stands in braces in a text: variables that a number, a name or a time will take the place of."""

import re

_BRACES = re.compile(r"\$[A-Za-z][A-Za-z0-9_-]*")


def variables(words: str) -> set[str]:
    """Names of variables, with their sign."""
    return set(_BRACES.findall(words))


def lost(old: str, new: str) -> list[str]:
    """Variables that only one of the two has, as they are written."""
    return [f"{{ {name} }}" for name in sorted(variables(old) ^ variables(new))]
