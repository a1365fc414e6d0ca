"""Fits the two tables of weights with scikit-learn: what is meant, and in which language.

Both are linear: one weight per feature and class, so that a finding can be explained and a phone-sized file
holds it. Needs `requirements-train.lock`; reading a message needs none of it.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression

from bot.understanding.model import Head, pack

SCALE = 0.004  # one unit of a stored weight


@dataclass(frozen=True, slots=True)
class Task:
    """One table: who writes features, how many to keep, how tightly to fit."""

    least: int  # messages a feature must occur in
    keep: int  # features kept in the end
    strength: float  # C of scikit-learn: higher trusts the material more
    tilt: float  # how much unevenly spread features are favoured, 0 to 1


def table(rows: Sequence[frozenset[str]], task: Task) -> tuple[dict[str, int], csr_matrix]:
    """Features that occur often enough, numbered, and the messages as rows evened out by their length."""
    seen = Counter(feature for row in rows for feature in row)
    number = {name: place for place, name in enumerate(sorted(n for n, c in seen.items() if c >= task.least))}
    return number, matrix(rows, number)


def matrix(rows: Iterable[frozenset[str]], number: Mapping[str, int]) -> csr_matrix:
    """Rows of ones over the root of how many they are, as the reader does it."""
    starts, places, values = [0], [], []
    for row in rows:
        known = [number[feature] for feature in row if feature in number]
        places.extend(known)
        values.extend([len(known) ** -0.5] * len(known) if known else [])
        starts.append(len(places))
    return csr_matrix((values, places, starts), shape=(len(starts) - 1, len(number)), dtype=np.float32)


def fit(
    rows: Sequence[frozenset[str]],
    heads: Mapping[str, Sequence[str] | Sequence[bool]],
    weights: Sequence[float],
    task: Task,
) -> tuple[tuple[str, ...], dict[str, list[float]], list[float]]:
    """Classes, weights and biases. A head of words is one lane per word; a head of yes and no is one lane.

    Fitted twice: after the first time only the features that speak loudest are kept, and fitted again.
    """
    number, ones = table(rows, task)
    weight, bias, classes = _heads(ones, heads, weights, task)
    loud = np.sort(np.argsort(-np.abs(weight).max(axis=0))[: task.keep])
    names = np.array(list(number))[loud]
    number = {name: place for place, name in enumerate(names)}
    weight, bias, classes = _heads(matrix(rows, number), heads, weights, task)
    return classes, {name: weight[:, place].tolist() for place, name in enumerate(names)}, bias


def _heads(ones: csr_matrix, heads: Mapping[str, Sequence], weights: Sequence[float], task: Task):
    """Weights, biases and names of every lane: one solver a lane with tilt, one for all without."""
    lanes, biases, classes = [], [], []
    for name, truth in heads.items():
        if not task.tilt:
            solver = LogisticRegression(C=task.strength, max_iter=150, tol=1e-3)
            solver.fit(ones, truth, sample_weight=weights)
            return (
                solver.coef_,
                solver.intercept_.tolist(),
                tuple(f"{name}:{each}" for each in solver.classes_),
            )
        for each in sorted(set(truth)):
            if each is False:
                continue
            mask = np.array([value == each for value in truth])
            loud = _loudness(ones, mask, task.tilt)
            # scikit-learn measures the slope per message: with a hundred thousand of them a laxer bound stops
            # long before the end, and the bell is worth the minute.
            solver = LogisticRegression(C=task.strength, max_iter=300, tol=1e-4 if each is True else 5e-4)
            solver.fit(ones @ diags(loud), mask, sample_weight=weights)
            lanes.append(solver.coef_[0] * loud)
            biases.append(float(solver.intercept_[0]))
            classes.append(name if each is True else f"{name}:{each}")
    return np.vstack(lanes), biases, tuple(classes)


def _loudness(ones: csr_matrix, mask: np.ndarray, tilt: float) -> np.ndarray:
    """How unevenly a feature falls on the two sides, to the power `tilt`: what tells them apart may learn faster.

    The log-count ratio of Wang and Manning (2012), used as a scale of the features.
    """
    met = ones.astype(bool).astype(np.float64)
    inside, outside = 1 + np.asarray(met[mask].sum(axis=0)), 1 + np.asarray(met[~mask].sum(axis=0))
    ratio = np.log((inside / inside.sum()) / (outside / outside.sum())).ravel()
    return np.abs(ratio) ** tilt


def packed(fitted: tuple[tuple[str, ...], dict[str, list[float]], list[float]], origin: str) -> bytes:
    """The file for `bot/understanding/weights`."""
    classes, rows, bias = fitted
    return pack(Head(classes, SCALE, tuple(bias), origin), rows)


Features = Callable[[str], frozenset[str]]
