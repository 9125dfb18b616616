"""The canary: once a day a document that is an exercise goes the way of all documents, and comes out as a mail to operations.

It goes by the archive, the bus, both stages, the database and the mail port, and is kept nowhere but in one row of its own: so
it is in no ally's mail, list, index, count or figure.
"""
