"""Deciding for one ally with what the database has: alerts, lists, and the mails written of them."""
