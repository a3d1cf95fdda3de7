/** n × 10^exponent without binary rounding: 0.3% is 0.003. */
export function scaled(n: number, exponent: number): number {
  return Number(`${n}e${exponent}`);
}

/** a × b for numbers as people write them, without what binary arithmetic leaves over. */
export function product(a: number, b: number): number {
  return Number((a * b).toPrecision(14));
}
