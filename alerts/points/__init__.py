"""Contact points: verifying, handing over, reminding."""
