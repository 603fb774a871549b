def cinema_with_fee(ticket_price, ticket_count, popcorn, fee):
    """Return what you pay for tickets and popcorn, with a booking fee on everything."""
    tickets = ticket_price * ticket_count
    return (tickets + popcorn) * fee


check_answer(cinema_with_fee, [8, 3, 5, 1], 29)
check_answer(cinema_with_fee, [8, 0, 5, 1.1], 5.5)
check_answer(cinema_with_fee, [8, 3, 5, 1.1], 31.9)
