import type { Checks } from "../check";
import type { FindingCode } from "../finding-code";
import { bandMismatch } from "./band-mismatch";
import { bandTableGap } from "./band-table-gap";
import { bandTableOverlap } from "./band-table-overlap";
import { blankAsZero } from "./blank-as-zero";
import { bonusInTotal } from "./bonus-in-total";
import { criteriaGap } from "./criteria-gap";
import { criteriaMaxMismatch } from "./criteria-max-mismatch";
import { criteriaOverlap } from "./criteria-overlap";
import { criteriaUnreadable } from "./criteria-unreadable";
import { duplicateIndicator } from "./duplicate-indicator";
import { edgeMismatch, peopleEdgeMismatch } from "./edge-mismatch";
import { formulaError, sheetFormulaError } from "./formula-error";
import { hiddenRowCounted } from "./hidden-row-counted";
import { labelSpace } from "./label-space";
import { likelySlip } from "./likely-slip";
import { ocrNoise } from "./ocr-noise";
import { personBandMismatch } from "./people/band-mismatch";
import { personPayoutMismatch } from "./people/payout-mismatch";
import { personScoreMismatch } from "./people/score-mismatch";
import { personScoreOutOfRange } from "./people/score-out-of-range";
import { peopleUnfinished } from "./people/unfinished";
import { personTotalHardcoded } from "./people/total-hardcoded";
import { personTotalMismatch } from "./people/total-mismatch";
import { peopleWeightSum } from "./people/weight-sum";
import { payoutMismatch } from "./payout-mismatch";
import { rankMismatch } from "./rank-mismatch";
import { levelScoreMismatch, scoreMismatch } from "./score-mismatch";
import { scoreOutOfRange } from "./score-out-of-range";
import { sectionSum } from "./section-sum";
import { sequenceGap } from "./sequence-gap";
import { totalHardcoded } from "./total-hardcoded";
import { periodTotalMismatch, totalMismatch } from "./total-mismatch";
import { monthUnfinished, unfinished } from "./unfinished";
import { weightMissing } from "./weight-missing";
import { weightNegative } from "./weight-negative";
import { weightSum } from "./weight-sum";
import { weightText } from "./weight-text";
import { weightUnitsMixed } from "./weight-units-mixed";

/** All checks by what they find; of two findings at one cell, the one that stands here first is told first. */
export const CHECKS = {
  WEIGHT_MISSING: weightMissing,
  WEIGHT_TEXT: weightText,
  WEIGHT_UNITS_MIXED: weightUnitsMixed,
  WEIGHT_NEGATIVE: weightNegative,
  SECTION_SUM: sectionSum,
  WEIGHT_SUM: [weightSum, peopleWeightSum],
  TOTAL_MISMATCH: [totalMismatch, personTotalMismatch, periodTotalMismatch],
  TOTAL_HARDCODED: [totalHardcoded, personTotalHardcoded],
  BONUS_IN_TOTAL: bonusInTotal,
  HIDDEN_ROW_COUNTED: hiddenRowCounted,
  CRITERIA_UNREADABLE: criteriaUnreadable,
  CRITERIA_GAP: criteriaGap,
  CRITERIA_OVERLAP: criteriaOverlap,
  CRITERIA_MAX_MISMATCH: criteriaMaxMismatch,
  SCORE_OUT_OF_RANGE: [scoreOutOfRange, personScoreOutOfRange],
  SCORE_MISMATCH: [scoreMismatch, levelScoreMismatch, personScoreMismatch],
  DUPLICATE_INDICATOR: duplicateIndicator,
  SEQUENCE_GAP: sequenceGap,
  OCR_NOISE: ocrNoise,
  BAND_MISMATCH: [bandMismatch, personBandMismatch],
  PAYOUT_MISMATCH: [payoutMismatch, personPayoutMismatch],
  RANK_MISMATCH: rankMismatch,
  EDGE_MISMATCH: [edgeMismatch, peopleEdgeMismatch],
  UNFINISHED: [unfinished, peopleUnfinished, monthUnfinished],
  BAND_TABLE_GAP: bandTableGap,
  BAND_TABLE_OVERLAP: bandTableOverlap,
  LABEL_SPACE: labelSpace,
  LIKELY_SLIP: likelySlip,
  FORMULA_ERROR: [formulaError, sheetFormulaError],
  BLANK_AS_ZERO: blankAsZero,
} satisfies { readonly [Code in FindingCode]: Checks<Code> };
