import { sameValue } from "../grammar/same-value";
import type { Piece } from "./pieces";

/**
 * Makes one object of pieces that are the same, so that what is known of a piece in one cover of a text is known in the next. For one text:
 * where a name and its phrase begin and end says what their words are.
 */
export function knownPieces(): (piece: Piece) => Piece {
  const known = new Map<string, Piece[]>();
  return (piece) => {
    const { from, to, apart, name, words } = piece;
    const key = `${from} ${to} ${apart} ${name.length} ${words.length}`;
    const list = known.get(key);
    if (!list) {
      known.set(key, [piece]);
      return piece;
    }
    const before = list.find(({ item }) => sameValue(item, piece.item));
    if (before) return before;
    list.push(piece);
    return piece;
  };
}
