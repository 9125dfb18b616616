"""The connection of a transaction, as `Database` gives it: functions of this folder take it, others only hand it on."""

from sqlalchemy import Connection

__all__ = ["Connection"]
