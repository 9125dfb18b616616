"""Local rights: what somebody showed of a right in an ally's own market, and what officers may do because of it."""
