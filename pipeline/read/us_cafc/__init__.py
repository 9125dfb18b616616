"""Opinions and orders of the US Court of Appeals for the Federal Circuit on appeals from the International Trade Commission."""
