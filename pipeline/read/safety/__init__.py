"""Safety notices as documents."""
