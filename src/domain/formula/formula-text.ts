/**
 * A text as a formula writes it.
 *
 * @example formulaText('say "no"') // "\"say \"\"no\"\"\""
 */
export function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
