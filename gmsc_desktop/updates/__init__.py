"""Update packs: data that come after the program, as one file and without a network."""
