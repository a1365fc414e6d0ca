"""Teaches `bot/understanding` from the messages beside this file, and tells how well it reads.

`make understanding` trains, `make understanding-report` writes docs/understanding.md. README.md says how the
messages are written and split.
"""
