"""safar: from a phone to the right number and to a human. See docs/ for the map of the rooms."""
