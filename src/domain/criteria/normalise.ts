import { isHan, plainCharacter } from "./characters";

/** A text in plain characters without its spaces, and where each character stood. */
export interface Plain {
  readonly text: string;
  /** For each character of `text`: its place in the source; one more entry for the end. */
  readonly at: readonly number[];
  /** For each character of `text`: 1 where a space, 2 where a line break stood before it. */
  readonly gap: readonly number[];
  readonly source: string;
}

/**
 * Full width to half width, traditional to simplified, spaces out (each remembered as a gap), and the pinyin that PDF
 * extraction leaves behind characters (`實(shí)際`) away.
 *
 * @example normalise("扣 完为止").text // "扣完为止"
 */
export function normalise(source: string): Plain {
  let text = "";
  const at: number[] = [];
  const gap: number[] = [];
  let waiting = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10 || code === 13) {
      waiting = 2;
      continue;
    }
    if (
      code <= 32 ||
      code === 0xa0 ||
      code === 0x3000 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x202f
    ) {
      if (waiting === 0) waiting = 1;
      continue;
    }
    if (code === 0x200b || code === 0x2060 || code === 0xfeff || code === 0x200c || code === 0x200d) continue;
    const plain = code < 0x80 ? source.charAt(i) : plainCharacter(source.charAt(i));
    if (plain === "(" && text !== "" && isHan(text.charCodeAt(text.length - 1))) {
      const end = pinyinEnd(source, i + 1);
      if (end > 0) {
        i = end;
        continue;
      }
    }
    text += plain;
    at.push(i);
    gap.push(waiting);
    waiting = 0;
  }
  at.push(source.length);
  return { text, at, gap, source };
}

/** Where the bracket of a pinyin annotation closes; 0 where this is none. One syllable, with a tone mark. */
function pinyinEnd(source: string, from: number): number {
  let marked = false;
  for (let i = from; i < source.length && i <= from + 6; i++) {
    const code = plainCharacter(source.charAt(i)).charCodeAt(0);
    if (code === 41) return marked && i > from ? i : 0;
    if (code >= 0xc0 && code <= 0x1dc) marked = true;
    else if (!(code >= 97 && code <= 122)) return 0;
  }
  return 0;
}
