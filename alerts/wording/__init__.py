"""The words of mails: phrases that languages translate, and how goods, firms, standing and rulings are put."""
