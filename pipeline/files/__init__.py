"""Files of a home: for their owner alone, and SQLite files as more than one port uses them."""
