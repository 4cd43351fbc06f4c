"""Update packs in the window: brought, looked at, installed, switched and removed."""
