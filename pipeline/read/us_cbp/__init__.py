"""Letters of US Customs and Border Protection on what orders under section 337 cover."""
