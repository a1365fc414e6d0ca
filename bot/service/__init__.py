"""What happens: the only room that decides to write."""
