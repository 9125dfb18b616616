"""Registries: lists that an authority keeps of its own cases. They announce no order; what is known of orders is held against them.

What is particular to one registry stands in a module of its source's name, found by its place (`registries`).
"""
