"""Every key is in the example and read; a bad one is named with its line and the mend."""

import json
import tomllib
from pathlib import Path

import pytest
from pydantic import BaseModel

from bot.core.faults import BadFiles
from bot.settings import (
    Alarms,
    Service,
    Settings,
    StoreSettings,
    Telegram,
    Twilio,
    Watch,
    Web,
    WhatsApp,
    load,
)
from bot.settings.android import Android, Sim

EXAMPLE = Path("config.example.toml")
SECRETS = {"SAFAR_TELEGRAM_TOKEN": "a", "SAFAR_TWILIO_TOKEN": "b"} | {
    f"SAFAR_ANDROID_{name}": name.lower() for name in ("USER", "PASSWORD", "KEY")
}
TABLES: dict[str, type[BaseModel]] = {
    "service": Service,
    "store": StoreSettings,
    "web": Web,
    "watch": Watch,
    "alarms": Alarms,
    "telegram": Telegram,
    "twilio": Twilio,
    "android": Android,
    "whatsapp": WhatsApp,
}


def test_the_example_is_a_good_config() -> None:
    assert load(EXAMPLE, SECRETS).telegram[0].token.get_secret_value() == "a"


def test_every_setting_is_in_the_example_and_every_key_there_is_read() -> None:
    data = tomllib.loads(EXAMPLE.read_text(encoding="utf-8"))
    assert set(data) == set(Settings.model_fields) == set(TABLES)
    for name, model in TABLES.items():
        table = data[name][0] if isinstance(data[name], list) else data[name]
        assert set(table) == set(model.model_fields), name
    assert set(data["android"][0]["sims"][0]) == set(Sim.model_fields)


GOOD = '[service]\nname = "X"\n'
SIM = '{name = "kg_sim", slot = 1, number = "+996000000000", country = "KG"}'


def phone(**changed: object) -> str:
    """A config with one phone, one key of it changed."""
    keys = {"base_url": "http://192.168.1.20:8080", "username": "u", "password": "p", "signing_key": "k"}
    rows = [f"{key} = {json.dumps(value)}" for key, value in (keys | {"sims": ""} | changed).items() if value]
    sims = str(changed.get("sims", f"[{SIM}]"))
    rows = [row for row in rows if not row.startswith("sims")]
    web = '[web]\npublic_url = "https://safar.example.org"\n'
    return GOOD + '[[android]]\nname = "kg"\n' + "\n".join([*rows, f"sims = {sims}"]) + "\n" + web


BAD = [
    ("unknown table", GOOD + "[websites]\nport = 1\n", 3, "websites"),
    ("unknown key", GOOD + "[web]\nprot = 1\n", 4, "prot"),
    ("missing name", "[service]\n", 0, "name"),
    ("bad mode", '[service]\nname = "X"\nmode = "open"\n', 3, "mode"),
    ("bad zone", '[service]\nname = "X"\ntimezone = "Asia/Osh"\n', 3, "timezone"),
    ("bad port", GOOD + "[web]\nport = 99999\n", 4, "port"),
    ("bad url", GOOD + '[web]\npublic_url = "safar.example.org"\n', 4, "public_url"),
    ("no secret", GOOD + '[[telegram]]\nname = "t"\ntoken = {env = "NOPE"}\n', 5, "NOPE"),
    ("empty secret", GOOD + '[[telegram]]\nname = "t"\ntoken = ""\n', 5, "token"),
    ("no language", '[service]\nname = "X"\nlanguages = []\n', 3, "languages"),
    ("no such bot", GOOD + '[alarms]\ngroup_door = "tg"\ngroup_chat = -1\n', 4, "group_door"),
    ("group without bot", GOOD + "[alarms]\ngroup_chat = -1\n", 4, "group_chat"),
    (
        "no such account",
        GOOD + '[alarms]\nphone_door = "sms"\nphone_from = "+15005550006"\n',
        4,
        "phone_door",
    ),
    ("bad duty number", GOOD + '[alarms]\nduty_numbers = ["0555"]\n', 4, "duty_numbers"),
    ("not toml", GOOD + "[web\n", 3, "toml"),
    ("public cloud", phone(base_url="https://api.sms-gate.app/3rdparty/v1"), 5, "never the public cloud"),
    ("its old name", phone(base_url="https://sms.capcom.me/api/3rdparty/v1"), 5, "never the public cloud"),
    ("in the open", phone(base_url="http://sms.example.org/api/3rdparty/v1"), 5, "in the open"),
    ("half an address", phone(base_url="https://sms.example.org"), 5, "ends with /api/3rdparty/v1"),
    ("unreachable hook", phone(hook_url="http://safar.example.org"), 9, "https"),
    ("late", phone(ttl_seconds=3600), 9, "ttl_seconds"),
    ("no sim", phone(sims="[]"), 9, "sims"),
    (
        "two in one slot",
        phone(sims=f"[{SIM}, {SIM.replace('kg_sim', 'kg_two')}]"),
        3,
        "two SIMs have one slot",
    ),
    ("slot 4", phone(sims=f"[{SIM.replace('slot = 1', 'slot = 4')}]"), 0, "slot"),
    ("no country", phone(sims=f"[{SIM.replace('KG', 'Kyrgyzstan')}]"), 0, "two capital letters"),
    ("another country", phone(sims=f"[{SIM.replace('KG', 'TJ')}]"), 9, "does not belong to the country"),
    ("no number", phone(sims=f"[{SIM.replace('+996000000000', '555')}]"), 9, "whole number of the SIM"),
    ("two of one name", phone(sims=f"[{SIM.replace('kg_sim', 'kg')}]"), 2, "two doors have one name"),
]


@pytest.mark.parametrize(("what", "text", "line", "named"), BAD, ids=[each[0] for each in BAD])
def test_a_bad_config_is_refused_naming_line_and_mend(
    what: str, text: str, line: int, named: str, tmp_path: Path
) -> None:
    file = tmp_path / "config.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadFiles) as refused:
        load(file, {})
    problem = refused.value.problems[0]
    assert problem.line == line
    assert named in f"{problem.rule} {problem.problem}"
    assert problem.mend


def test_a_sender_needs_a_number_or_a_messaging_service(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    sid = "AC" + "0" * 32
    file.write_text(
        GOOD + f'[[twilio]]\nname = "t"\naccount_sid = "{sid}"\nauth_token = "x"\n', encoding="utf-8"
    )
    with pytest.raises(BadFiles, match="needs one sender"):
        load(file, {})


def test_a_missing_config_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(BadFiles, match=r"config\.example\.toml"):
        load(tmp_path / "nothing.toml")


def test_a_secret_never_shows_in_a_repr() -> None:
    assert "a" not in repr(load(EXAMPLE, SECRETS).telegram[0].token).replace("SecretStr", "").replace("*", "")


SENDER = f'account_sid = "AC{"0" * 32}"\nauth_token = "x"\nfrom_number = "+15005550006"\n'
WRONG_WHATSAPP = [
    ("neither number nor service", SENDER.rpartition("from")[0], "needs one sender"),
    ("a number without plus", SENDER.replace("+", ""), "from_number"),
    ("no Content SID", SENDER + 'knock = {ru = "HX1"}\n', "ru"),
    ("no language of ours", SENDER + f'knock = {{de = "HX{"0" * 32}"}}\n', "de"),
    ("no account", SENDER.replace("AC0", "BC0"), "account_sid"),
    ("unknown key", SENDER + "goodbye = {}\n", "goodbye"),
]


@pytest.mark.parametrize(("what", "text", "named"), WRONG_WHATSAPP, ids=[each[0] for each in WRONG_WHATSAPP])
def test_a_bad_whatsapp_sender_is_refused_with_key_and_mend(
    what: str, text: str, named: str, tmp_path: Path
) -> None:
    file = tmp_path / "config.toml"
    file.write_text(GOOD + f'[[whatsapp]]\nname = "wa"\n{text}', encoding="utf-8")
    with pytest.raises(BadFiles, match=named) as refused:
        load(file, {})
    assert all(problem.mend for problem in refused.value.problems)


def test_whatsapp_is_off_unless_configured_and_shares_no_name(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(GOOD, encoding="utf-8")
    assert load(file, {}).whatsapp == ()
    doors = f'[[twilio]]\nname = "t"\n{SENDER}[[whatsapp]]\nname = "t"\n{SENDER}'
    file.write_text(GOOD + doors, encoding="utf-8")
    with pytest.raises(BadFiles, match="two doors have one name"):
        load(file, {})
    texts = f'knock = {{ru = "HX{"0" * 32}", uz-Cyrl = "HX{"1" * 32}"}}\n'
    file.write_text(GOOD + f'[[whatsapp]]\nname = "wa"\n{SENDER}{texts}', encoding="utf-8")
    assert set(load(file, {}).whatsapp[0].knock) == {"ru", "uz-Cyrl"}
