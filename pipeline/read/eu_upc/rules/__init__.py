"""Rules of reading decisions and orders of the Unified Patent Court: a module a language.

No text of the court was held when they were written. Their words are those of its Agreement (articles 25, 26, 62, 63, 74, 75) and its
Rules of Procedure, in English and German (public copies in prgrphnrtr/mUPC), and of reports of what it ordered (ippt.eu, taylorwessing.com);
French and Dutch words of the operative part are those of national courts' judgments (juricaf.org; data.rechtspraak.nl). What
the operative part looks like is unconfirmed, and so are the other ways of saying the same that the rules allow: what no rule reads is residue.
"""
