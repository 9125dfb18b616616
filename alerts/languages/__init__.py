"""Mails in the languages of their readers: catalogues (`*.po`), the glossary of their terms of law, who is written to in which."""
