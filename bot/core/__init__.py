"""The core decides and does nothing: standard library only, no clock, no chance, no I/O, no waiting."""
