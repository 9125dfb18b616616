"""Press releases of the Korea Trade Commission on unfair trade practices, read into facts with evidence."""
