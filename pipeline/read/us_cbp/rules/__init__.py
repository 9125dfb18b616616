"""The rules of this reader, each with its examples."""
