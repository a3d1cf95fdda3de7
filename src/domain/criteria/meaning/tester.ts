/**
 * `pattern.test`, remembered for the text that was asked about last: builders ask the same of a whole criterion for every row of its
 * phrases.
 */
export function tester(pattern: RegExp): (text: string) => boolean {
  let last: string | null = null;
  let found = false;
  return (text) => {
    if (text !== last) {
      found = pattern.test(text);
      last = text;
    }
    return found;
  };
}
