"""Reading: from a document's archived bytes to text, from text to a notice. Pure functions only."""
