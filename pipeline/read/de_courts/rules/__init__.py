"""How these courts write."""
