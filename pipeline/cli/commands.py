"""All commands: importing this puts them onto the app."""

from pipeline.cli import care, flag, look, work
from pipeline.cli.app import app

__all__ = ["app", "care", "flag", "look", "work"]
