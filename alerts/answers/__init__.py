"""What comes back of the mails: answers of officers, automatic replies, and mails that could not be delivered."""
