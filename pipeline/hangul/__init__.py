"""Files of Hangul, the word processor of Hancom, to paragraphs: HWPX (KS X 6101) and HWP 5.

Both are read in the process of `pipeline.pdf` alone, under its limits.
"""
