"""`python -m pipeline.cli` is `crossmarket`."""

from pipeline.cli import main

main()
