"""From what a person types to the regions meant."""
