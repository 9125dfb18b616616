"""What is served over HTTP: submissions, and whether this service is well."""
