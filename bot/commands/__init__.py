"""The command line: one file per group of commands, thin enough to read at a glance."""
