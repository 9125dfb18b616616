"""The rules by which English judgments are read, each with its examples.

How judges write was read in public judgments and reports of them, and is otherwise memory, unverified. All examples are invented.
"""
