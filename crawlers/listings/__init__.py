"""How sources list their documents: a module a form, each read strictly. Pure."""
