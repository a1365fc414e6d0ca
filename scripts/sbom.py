"""What safar is made of, as a CycloneDX list on standard output: `make sbom` writes build/safar.cdx.json.

Every package of `requirements.lock` stands there with its version, its hashes and, where it is installed, its
licence; so do the weights that safar brings along. No clock and no chance go in: two people who make it from
one commit, installed with `make install`, hold the same bytes and can compare them.
"""

import hashlib
import sys
import tomllib
import uuid
from importlib import metadata
from pathlib import Path

from cyclonedx.contrib.hash.factories import HashTypeFactory
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from pip_requirements_parser import RequirementsFile

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
MODELS = "bot/understanding/weights"


def bom(root: Path = ROOT) -> Bom:
    """The list for that tree. Raises ValueError when a line of the lock has no version or no hash."""
    lock = root / LOCK.name
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    us = Component(
        name=project["name"],
        version=project["version"],
        type=ComponentType.APPLICATION,
        bom_ref="safar",
        licenses=[LicenseFactory().make_from_string(project["license"])],
    )
    found = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_OID, hashlib.sha256(lock.read_bytes()).hexdigest()))
    found.metadata.component = us
    parts = [*_packages(lock), *_models(root)]
    found.components.update(parts)
    found.register_dependency(us, parts)
    return found


def _packages(lock: Path) -> list[Component]:
    parts = []
    for line in RequirementsFile.from_file(str(lock)).requirements:
        hashes = line.hash_options
        if not line.is_pinned or not hashes:
            raise ValueError(f"{lock.name}: {line.name} has no version or no hash; make lock")
        version = next(iter(line.specifier)).version
        url = PackageURL("pypi", None, line.name.lower(), version)
        marker = [Property(name="safar:only-where", value=str(line.marker))] if line.marker else []
        parts.append(
            Component(
                name=line.name,
                version=version,
                type=ComponentType.LIBRARY,
                bom_ref=str(url),
                purl=url,
                hashes=[
                    HashTypeFactory().from_composite_str(each.removeprefix("--hash=")) for each in hashes
                ],
                licenses=_licence(line.name),
                properties=marker,
            )
        )
    return parts


def _licence(name: str) -> list[object]:
    try:
        told = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return []
    words = told.get("License-Expression") or _classified(told.get_all("Classifier") or [])
    words = words or (told.get("License") or "").partition("\n")[0]
    return [LicenseFactory().make_from_string(words)] if words else []


def _classified(classifiers: list[str]) -> str:
    ours = [
        each.rsplit(" :: ", 1)[-1] for each in classifiers if each.startswith("License :: OSI Approved ::")
    ]
    return ", ".join(ours)


def _models(root: Path) -> list[Component]:
    return [
        Component(
            name=str(file.relative_to(root)),
            type=ComponentType.MACHINE_LEARNING_MODEL,
            bom_ref=file.name,
            hashes=[
                HashTypeFactory().from_composite_str(
                    "sha256:" + hashlib.sha256(file.read_bytes()).hexdigest()
                )
            ],
        )
        for file in sorted((root / MODELS).glob("*"))
        if file.is_file()
    ]


def main() -> None:
    """Print it."""
    found = bom()
    found.metadata.timestamp = None  # type: ignore[assignment]
    sys.stdout.write(JsonV1Dot6(found).output_as_string(indent=1) + "\n")


if __name__ == "__main__":
    main()
