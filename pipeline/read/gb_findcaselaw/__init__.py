"""Judgments of the courts of England and Wales on intellectual property, in English."""
