import { shifted } from "./areas";
import type { Shift } from "./areas";
import type { ApiObject, RangeState } from "./objects";

/** The objects that the add-in asked to keep between requests, and the ranges that have to move along meanwhile. */
export interface References {
  /** Keeps the object; gives the id under which later requests name it. */
  keep(object: ApiObject): string;
  get(id: string): ApiObject | undefined;
  remove(id: string): void;
  removeAll(): void;
  count(): number;
  /** Moves every kept range of that sheet, and those of `others`. */
  shift(sheet: string, by: Shift, others?: Iterable<RangeState>): void;
}

export function createReferences(): References {
  const kept = new Map<string, ApiObject>();
  let last = 0;

  const ranges = function* (): Iterable<RangeState> {
    for (const object of kept.values()) {
      if (object.type === "Range") yield object.state;
      if (object.type === "RangeAreas") yield* object.state.ranges;
    }
  };

  return {
    keep: (object) => {
      const id = `reference-${++last}`;
      kept.set(id, object);
      return id;
    },
    get: (id) => kept.get(id),
    remove: (id) => void kept.delete(id),
    removeAll: () => kept.clear(),
    count: () => kept.size,
    shift: (sheet, by, others = []) => {
      for (const range of new Set([...ranges(), ...others])) {
        if (range.sheet === sheet && range.area) range.area = shifted(range.area, by);
      }
    },
  };
}
