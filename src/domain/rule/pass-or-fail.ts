import { isCellError } from "../cell";
import type { Cell } from "../cell";
import { toNumber } from "../numbers/decimal";
import { fromCell } from "../numbers/from-cell";
import { isBelievable } from "./believable";
import { plainWords } from "./plain-words";

const PASS = words(
  "1 100% true 是 达标 已达标 合格 通过 已通过 完成 已完成 符合 对 yes y pass passed ok met √ ✓ ✔",
);
const FAIL = words(
  "0 0% false 否 不是 未达标 不达标 没达标 不合格 未合格 未通过 不通过 未完成 没完成 不符合 未符合 错 no n fail failed notmet × ✗ ✘ x",
);

/** Whether a cell says that an item is passed; undefined where it says neither. */
export function passOrFail(cell: Cell): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") {
    if (!isBelievable(cell)) return undefined;
    const read = toNumber(fromCell(cell));
    return read === 1 ? true : read === 0 ? false : undefined;
  }
  if (cell === null || isCellError(cell)) return undefined;
  const word = plainWords(cell);
  return PASS.has(word) ? true : FAIL.has(word) ? false : undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
