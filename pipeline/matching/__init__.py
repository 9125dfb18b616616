"""One filter and one matcher, for whoever wants only some of the orders: contact points, watch profiles, saved searches. Pure."""
