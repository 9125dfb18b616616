"""Which version of crossmarket this is."""

from __future__ import annotations

from importlib import metadata

PROJECT = "crossmarket-customs"  # as pyproject.toml names it


def version() -> str:
    """As it was installed; `unknown` where this code runs without having been."""
    try:
        return metadata.version(PROJECT)
    except metadata.PackageNotFoundError:
        return "unknown"
