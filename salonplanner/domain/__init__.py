"""What a plan is: immutable values and the pure functions over them."""
