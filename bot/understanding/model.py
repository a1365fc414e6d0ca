"""A linear classifier made of one table: feature → its weights for every class.

The weights of one feature lie side by side in one whole number, sixteen bits of value in lanes of 32 bits, so
one addition adds all classes (docs/decisions/0043). The file is compressed and holds nothing but features,
numbers and the digest of what it was trained from.
"""

import json
import math
import zlib
from array import array
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_LANE = 4  # bytes
_ZERO = 1 << 15  # a weight of nothing, so that lanes are never negative
_MASK = (1 << 32) - 1


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the weights: classes in order of lanes, the scale of a unit, and the origin."""

    classes: tuple[str, ...]
    scale: float
    bias: tuple[float, ...]
    origin: str


class Model:
    """A table of weights, loaded once. Frozen after construction, safe to share."""

    def __init__(self, head: Head, table: Mapping[str, int]) -> None:
        self.head = head
        self._table = table
        self._lanes = len(head.classes)
        self._zeros = sum(_ZERO << (32 * lane) for lane in range(self._lanes))

    @classmethod
    def load(cls, path: Path) -> "Model":
        """Read a file that `pack` wrote. Raises ValueError when it is none."""
        try:
            first, _, rest = zlib.decompress(path.read_bytes()).partition(b"\n")
            told = json.loads(first)
            head = Head(tuple(told["classes"]), told["scale"], tuple(told["bias"]), told["origin"])
            names, weights = rest[: told["names"]].decode().split("\n"), rest[told["names"] :]
        except (zlib.error, KeyError, ValueError) as error:
            raise ValueError(
                f"{path.name} is no table of weights; train it anew: make understanding"
            ) from error
        width = _LANE * len(head.classes)
        take = int.from_bytes
        return cls(
            head,
            {
                name: take(weights[start : start + width], "little")
                for name, start in zip(names, range(0, len(weights), width), strict=True)
            },
        )

    def scores(self, features: Collection[str]) -> list[float]:
        """A log-odds per class. Features nobody has seen count nothing; length is evened out."""
        table = self._table
        known = [table[feature] for feature in features if feature in table]
        if not known:
            return list(self.head.bias)
        total = sum(known)
        scale = self.head.scale / math.sqrt(len(known))
        zero = _ZERO * len(known)
        return [
            (((total >> (32 * lane)) & _MASK) - zero) * scale + bias
            for lane, bias in enumerate(self.head.bias)
        ]

    def known(self, features: Collection[str]) -> float:
        """Which part of the features was met in training, 0 to 1."""
        return sum(feature in self._table for feature in features) / max(1, len(features))

    def weight(self, feature: str, lane: int) -> float:
        """What one feature speaks for one class, before length is evened out; 0 when unknown."""
        row = self._table.get(feature)
        return 0.0 if row is None else (((row >> (32 * lane)) & _MASK) - _ZERO) * self.head.scale


def pack(head: Head, rows: Mapping[str, Sequence[float]]) -> bytes:
    """The bytes of a file that `Model.load` reads. A weight is at most 32,767 units of `head.scale`."""
    names = "\n".join(rows).encode()
    lanes = array("I")
    for row in rows.values():
        lanes.extend(_ZERO + max(-_ZERO, min(_ZERO - 1, round(weight / head.scale))) for weight in row)
    told = {"classes": head.classes, "scale": head.scale, "bias": head.bias, "origin": head.origin}
    first = json.dumps(told | {"names": len(names)}, sort_keys=True).encode()
    return zlib.compress(first + b"\n" + names + lanes.tobytes(), 9)


def shares(scores: Sequence[float]) -> list[float]:
    """Log-odds as shares of one."""
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    whole = sum(powers)
    return [power / whole for power in powers]
