"""The rules for Korean. They look at words without blanks: releases set them in many ways, and a PDF breaks lines within a word."""
