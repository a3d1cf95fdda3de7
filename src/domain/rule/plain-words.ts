import { halfWidth } from "../numbers/half-width";

/** Words as they are compared: half width, lower case, without spaces and punctuation. */
export function plainWords(text: string): string {
  return halfWidth(text)
    .toLowerCase()
    .replace(/[\s,.;:!?、，。；：！？()（）"'“”‘’《》【】[\]]/g, "");
}
