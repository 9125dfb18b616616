"""The work as it flows: stages on a bus, the whole run, services, what was lost on the way and what is shown of it."""
