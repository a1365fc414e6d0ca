"""Which numbers, in which order, for this person, here, now (facts/hotlines.md, design 13 and 14)."""
