"""The rules by which notices of the US International Trade Commission are read."""
