"""How to keep and look up. Plain synchronous functions of a transaction; nothing here decides why."""
