/**
 * What a derived measure's formula comes to, in doubles as Excel reckons.
 *
 * @example reckon("{a}+{b}*2", { a: 1, b: 3 }) // 7
 */
export function reckon(formula: string, values: Readonly<Record<string, number>>): number {
  const parts = formula.match(/\{[^}]+\}|\d+(?:\.\d+)?|[-+*/()]/g) ?? [];
  let at = 0;

  function sum(): number {
    let value = product();
    while (parts[at] === "+" || parts[at] === "-") value += parts[at++] === "+" ? product() : -product();
    return value;
  }
  function product(): number {
    let value = single();
    while (parts[at] === "*" || parts[at] === "/") {
      if (parts[at++] === "*") value *= single();
      else value /= single();
    }
    return value;
  }
  function single(): number {
    const part = parts[at++];
    if (part === undefined) throw new Error(`${formula} breaks off`);
    if (part === "-") return -single();
    if (part === "(") {
      const value = sum();
      if (parts[at++] !== ")") throw new Error(`${formula} has an open parenthesis`);
      return value;
    }
    if (!part.startsWith("{")) return Number(part);
    const value = values[part.slice(1, -1)];
    if (value === undefined) throw new Error(`${part} has no value`);
    return value;
  }

  const value = sum();
  if (at < parts.length) throw new Error(`${formula} cannot be read from ${parts[at]}`);
  return value;
}
