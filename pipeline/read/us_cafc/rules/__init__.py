"""The rules by which opinions of the Federal Circuit are read, each with its examples."""
