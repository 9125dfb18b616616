"""The rules by which judgments of the Dutch courts are read, each with its examples."""
