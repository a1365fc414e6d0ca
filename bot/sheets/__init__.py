"""Words for a reader who is no technician: a table of one language, and the way back into the files.

A sheet is a CSV file, a row a text. Every row carries a mark of the words it showed, so that what comes back
is judged against what was read and not against what stands there by now.
"""
