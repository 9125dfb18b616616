"""Decisions and orders of the Unified Patent Court, in four of its languages."""
