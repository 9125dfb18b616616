"""The registry of the Commission's investigations, which is no notice."""
