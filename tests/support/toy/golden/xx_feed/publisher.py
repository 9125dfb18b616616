"""See `gazette`."""

from gazette import GazettePublisher

PUBLISHER = GazettePublisher()
