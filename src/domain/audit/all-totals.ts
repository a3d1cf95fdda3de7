import type { AuditedCard } from "./audited-card";
import { finalScoreFaults } from "./final-score";
import { oncePer } from "./once-per";
import { scoreTotalFaults } from "./score-totals";
import { together } from "./total-faults";
import { weightTotalFaults } from "./weight-total";

/** What is wrong with the totals of a card: of its weights, of its scores, and the final score below it. */
export const totalFaults = oncePer((audited: AuditedCard) =>
  together([weightTotalFaults(audited), scoreTotalFaults(audited), finalScoreFaults(audited)]),
);
