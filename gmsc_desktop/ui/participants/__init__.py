"""The page Peserta: search box, filters, table and detail."""
