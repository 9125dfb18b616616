"""Care for what runs: what is wrong and what to do about it, backup and restore, whether all is still as it was put."""
