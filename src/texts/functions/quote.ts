const LONGEST = 24;

/** A cell's text as a message quotes it: in one line, cut where it is long. */
export function quote(text: string): string {
  const line = text.replace(/[\s\u0000-\u001f]+/g, " ").trim();
  const characters = Array.from(line);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : line;
}
