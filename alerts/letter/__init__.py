"""A mail whole: first screen, what stands below it, lists with their files, envelope."""
