"""All commands: importing this puts them onto the app."""

from pipeline.cli import care, look, work
from pipeline.cli.app import app

__all__ = ["app", "care", "look", "work"]
