"""How the tables came to be, forward only. `run.migrate` is called at every opening of the store."""
