"""The first screen of a mail: subject, first line, and the card with the same rows always."""
