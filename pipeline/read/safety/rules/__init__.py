"""The rules by which a safety notice is read that has no field for it, each with its examples."""
