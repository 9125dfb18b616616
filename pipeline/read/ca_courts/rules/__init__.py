"""How these courts write: a module a language, and one for what both write alike."""
