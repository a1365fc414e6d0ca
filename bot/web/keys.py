"""The keys of the desk: one letter each, wherever nothing is being typed.

A page marks what a key does with `data-key="T"` on the button, link or field; `static/keys.js` presses it.
The letters are places on the keyboard, so they work in every layout, Cyrillic ones too. The sheet behind "?"
lists them all and can switch them off (WCAG 2.1.4).
"""

KEYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("take_next", ("T",)),
    ("move", ("J", "K")),
    ("open", ("Enter",)),
    ("claim", ("E",)),
    ("answer", ("R",)),
    ("phrases", ("P",)),
    ("send", ("Ctrl", "Enter")),
    ("undo", ("U",)),
    ("note", ("M",)),
    ("screen", ("V",)),
    ("more", ("O",)),
    ("close", ("C",)),
    ("new_case", ("N",)),
    ("filter", ("F",)),
    ("sound", ("S",)),
    ("back", ("Esc",)),
    ("keys", ("?",)),
)
