"""The rules of reading titles of the docket."""
