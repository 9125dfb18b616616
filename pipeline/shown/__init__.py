"""What came from outside or holds secrets, as it may be shown to a person or a terminal."""
