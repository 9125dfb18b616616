"""Which orders of different authorities are about the same goods, and by which evidence. Pure: none is ever merged with another."""
