"""Companion lists: names that other authorities list for reasons of their own, beside which the parties of orders are held.

A name that stands on one is information for a person, never a reason to act; one that stands on none, or no longer, says nothing.
What is particular to one list stands in a module of its source's name, found by its place (`forms`).
"""
