"""Companion lists as documents."""
