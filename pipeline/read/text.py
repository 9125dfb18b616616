"""From archived bytes to the one text that evidence points into. Pure; `TEXT_VERSION` grows when the result changes."""
