"""Keep the result of one call, call it again, and look at the first result once more."""
ledger = {}

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    ledger["apple_cost"] = apple_price * apple_count
    ledger["orange_cost"] = orange_price * orange_count
    ledger["all_cost"] = ledger["apple_cost"] + ledger["orange_cost"]
    ledger["total"] = ledger["all_cost"] * tax
    return ledger
