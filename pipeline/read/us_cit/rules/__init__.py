"""The rules by which slip opinions of the Court of International Trade are read, each with its examples."""
