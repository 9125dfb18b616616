"""Looking at the mails themselves: which there are, to whom, how far each is, and what was answered."""
