"""Notices of product safety that say that goods are counterfeit, beside which the goods of orders are held.

They are of safety, not of rights: what one says is information for a person, never an order and never a reason to act by itself;
that none says so says nothing. What is particular to one publisher stands in a module of its source's name, found by its place
(`forms`).
"""
