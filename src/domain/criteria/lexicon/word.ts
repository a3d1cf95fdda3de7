/**
 * A word of the field: how it is written, and as what it stands in the chart. Single characters need guards: 超 in 超市 is no comparison.
 * Chinese in simplified characters, English in small letters; a space in English may be missing or a hyphen.
 */
export interface Word {
  readonly symbol: string;
  readonly value?: unknown;
  /** Forms apart by spaces. */
  readonly zh?: string;
  /** Forms apart by `|`. */
  readonly en?: string;
  readonly cost?: number;
  /** It is none where one of these follows, apart by spaces. */
  readonly notBefore?: string;
  /** It is none where one of these stands before, apart by spaces. */
  readonly notAfter?: string;
}
