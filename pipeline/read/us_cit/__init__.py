"""Slip opinions of the US Court of International Trade on goods that customs kept out under an order of section 337."""
