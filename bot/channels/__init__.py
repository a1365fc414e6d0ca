"""The doors: one file per channel, each with its own way in and its own way out."""
