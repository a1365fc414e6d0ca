"""Pages for the desk, the demo's phone and the machine's health."""
