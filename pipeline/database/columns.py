"""The kinds of columns that several tables have, and where all tables are declared."""

from __future__ import annotations

from sqlalchemy import BigInteger, Integer, MetaData, String

metadata = MetaData()
# Ids are compared byte by byte on every database, so that exports have one order.
Id = String().with_variant(String(collation="C"), "postgresql")
Number = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts up by itself for INTEGER only
