import type { Clause, Points } from "../../rule/rule";
import type { DoubtCode } from "../reading";
import type { Limit } from "./values";

/** A clause as its phrases give it, before the rule as a whole is known. */
export interface Draft {
  readonly clause: Clause;
  readonly cost: number;
  readonly limits: readonly Limit[];
  readonly base: Points | null;
  readonly statedMax: number | null;
  /** It has a score of its own; else it adds to or takes from the start. */
  readonly own: boolean;
  /** It gives points. */
  readonly adds: boolean;
  /** What is counted, by the words within its phrase alone. */
  readonly happening?: string;
  /** It gives points for each thing done (每完成1项得2分), not only beside others. */
  readonly earns?: boolean;
  /** It takes points. */
  readonly takes: boolean;
  /** Whether it takes or gives points is told by what is counted alone, or by nothing. */
  readonly presumed?: "taken" | "given";
  /** Its phrase says what it counts (per late report), though no name stands before it. */
  readonly named?: boolean;
  /** What its step counts, in the words of the phrase, without the points. */
  readonly event?: string;
  /** The whole of its words, in English, where it counts events. */
  readonly said?: string;
  /** Zero points for this clause mean none for the item. */
  readonly veto?: boolean;
  /** Fits only beside other clauses, or only alone. */
  readonly place?: "alone" | "beside";
  /** Why no careful reader would score by it. */
  readonly doubt?: DoubtCode;
}
