"""Everything that is asked for by words: ideas, answers, terms; and whom to visit."""
