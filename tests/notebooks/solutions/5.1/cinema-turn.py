def cinema(ticket_price, ticket_count, popcorn):
    """Return what you pay for tickets and popcorn."""
    tickets = ticket_price * ticket_count
    to_pay = tickets + popcorn
    return to_pay


check_answer(cinema, [8, 3, 5], 29)
check_answer(cinema, [9.5, 2, 0], 19)
