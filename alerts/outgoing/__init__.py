"""Mails on their way out: permission, turns, hand-over, the ledger of what was told."""
