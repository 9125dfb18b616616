"""What patent offices say of rights, as documents."""
