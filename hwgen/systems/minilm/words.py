"""Text to word pieces, as BERT's uncased models want it."""

import unicodedata
from collections.abc import Sequence


class WordPieces:
    """Words cut into the longest pieces of a vocabulary, from the left; a piece within a word begins with ``##``.

    Parameters
    ----------
    vocabulary : sequence of str
        A piece's place is its number.
    """

    def __init__(self, vocabulary: Sequence[str]):
        self._number = {piece: number for number, piece in enumerate(vocabulary)}
        self._begin, self._end, self._unknown = (self._number[name] for name in ("[CLS]", "[SEP]", "[UNK]"))

    def numbers(self, text: str, most: int = 256) -> list[int]:
        """Numbers of the pieces between the marks of begin and end, at most ``most`` in all."""
        pieces = [number for word in self._words(text) for number in self._pieces(word)]
        return [self._begin, *pieces[: most - 2], self._end]

    def _words(self, text: str) -> list[str]:
        """Lower case, accents dropped, every punctuation mark a word of its own."""
        plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
        return "".join(f" {c} " if _is_mark(c) else " " if c.isspace() else c for c in plain).split()

    def _pieces(self, word: str) -> list[int]:
        found, start = [], 0
        while start < len(word):
            prefix = "##" if start else ""
            ends = (end for end in range(len(word), start, -1) if prefix + word[start:end] in self._number)
            end = next(ends, None)
            if end is None:
                return [self._unknown]
            found.append(self._number[prefix + word[start:end]])
            start = end
        return found


def _is_mark(character: str) -> bool:
    """Punctuation, and the ASCII symbols, which Unicode does not call so."""
    return unicodedata.category(character).startswith("P") or (
        character.isascii() and character.isprintable() and not character.isalnum() and character != " "
    )
