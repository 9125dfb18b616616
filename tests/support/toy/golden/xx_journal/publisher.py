"""See `gazette`."""

from gazette import JournalPublisher

PUBLISHER = JournalPublisher()
