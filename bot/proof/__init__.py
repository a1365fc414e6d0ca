"""What `safar check` proves before anything is spoken."""
