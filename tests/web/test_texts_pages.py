"""Signatures under words: by a named person, explicit, of the words as they stand; and the gate that asks."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from desk_scene import Scene, scene_over

from bot.app.gates import unsigned
from bot.core.message import LANGUAGES
from bot.service import signing
from bot.service.signing import CRITICAL
from bot.store import signed

NOW = 1_800_000_000_000
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
async def scene(store: "object") -> AsyncIterator[Scene]:
    made = await scene_over(store, NOW)  # type: ignore[arg-type]
    await made.operator("Saule", "en", "kk", "uz", role="supervisor")
    yield made


async def sign(scene: Scene, path: str, **form: str) -> int:
    visitor = await scene.visitor("Saule")
    page = await visitor.look(path)
    own = {"csrf": visitor.field("csrf"), "agreed": "yes"}
    if 'name="digest"' in page.text:
        own["digest"] = visitor.field("digest")
    return (await visitor.client.post(path, data=own | form)).status_code


async def test_d18_nothing_is_signed_before_a_person_signs(scene: Scene) -> None:
    assert await scene.store.read(signed.all_of) == []
    page = (await (await scene.visitor("Saule")).look("/desk/texts")).text
    assert page.count("Nobody has signed") == len(LANGUAGES) * len(CRITICAL)


async def test_a_signature_opens_the_gate_for_these_words_and_no_others(scene: Scene, tmp_path: Path) -> None:
    for part in CRITICAL:
        assert await sign(scene, f"/desk/texts/kk/{part}") == 303
    known = await scene.store.read(signed.digests)
    assert unsigned(ROOT, "kk", known) == []
    assert len(unsigned(ROOT, "ru", known)) == len(CRITICAL)
    for locale in ("en", "kk"):
        folder = tmp_path / "locales" / locale
        folder.mkdir(parents=True)
        for file in (ROOT / "locales" / locale).glob("*.ftl"):
            (folder / file.name).write_text(file.read_text("utf-8"), "utf-8")
    file = tmp_path / "locales" / "kk" / "human.ftl"
    file.write_text(file.read_text("utf-8") + "\nhuman-new = Жаңа\n", "utf-8")
    (problem,) = unsigned(tmp_path, "kk", known)
    assert "human.ftl" in problem.problem
    (signature,) = [each for each in await scene.store.read(signed.all_of) if each.part == "human"]
    assert (signature.by, signature.operator_id, signature.at) == ("Saule", scene.ids["Saule"], NOW)
    assert signing.changed(tmp_path, signature) == ["human-new"]
    assert signing.changed(ROOT, signature) == []
    page = (await (await scene.visitor("Saule")).look("/desk/texts/kk/human")).text
    assert "Signed: Saule, 15.01.2027" in page


@pytest.mark.parametrize(
    ("path", "form", "status"),
    [
        ("/desk/texts/kk/human", {"agreed": ""}, 409),
        ("/desk/texts/kk/human", {"agreed": "no"}, 409),
        ("/desk/texts/kk/human", {"digest": "0" * 64}, 409),
        ("/desk/texts/kk/human", {"digest": ""}, 409),
        ("/desk/texts/tg/human", {}, 409),
        ("/desk/texts/uz-Cyrl/human", {}, 303),
        ("/desk/texts/en/human", {}, 404),
        ("/desk/texts/kk/desk", {}, 404),
        ("/desk/texts/kk/..%2F..", {}, 404),
    ],
)
async def test_who_cannot_read_it_or_did_not_say_so_signs_nothing(
    scene: Scene, path: str, form: dict[str, str], status: int
) -> None:
    visitor = await scene.visitor("Saule")
    await visitor.look("/desk/texts/kk/human")
    digest = signing.digest(signing.wordings(ROOT, "uz-Cyrl" if "Cyrl" in path else "kk", "human"))
    own = {"csrf": visitor.field("csrf"), "agreed": "yes", "digest": digest}
    assert (await visitor.client.post(path, data=own | form)).status_code == status
    assert len(await scene.store.read(signed.all_of)) == (status == 303)


async def test_in_the_demonstration_nothing_is_signed(scene: Scene) -> None:
    visitor = await scene.visitor(demo=True, demo_operator_id=scene.ids["Saule"])
    await visitor.look("/desk/texts/kk/human")
    digest = signing.digest(signing.wordings(ROOT, "kk", "human"))
    form = {"csrf": visitor.field("csrf"), "agreed": "yes", "digest": digest}
    assert (await visitor.client.post("/desk/texts/kk/human", data=form)).status_code == 409
    assert await scene.store.read(signed.all_of) == []


async def test_every_text_stands_beside_the_english_in_its_short_form_too(scene: Scene) -> None:
    found = signing.wordings(ROOT, "kk", "trouble")
    assert {each.form for each in found} >= {"", "short"}
    assert all(each.english for each in found)
    page = (await (await scene.visitor("Saule")).look("/desk/texts/kk/trouble")).text
    assert page.count('<div class="pair">') == len(found)
    assert (await (await scene.visitor("Aigul")).look("/desk/texts")).status_code == 403
