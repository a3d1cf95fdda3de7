import type { ErrorReason } from "../../domain/formula/kpi-error";
import type { PaneTexts } from "../../texts/pane/zh-CN";

/** Why a KPI cell shows an error, and what to do about it. */
export function reasonSentence({ cellMessage: words }: PaneTexts, reason: ErrorReason): string {
  switch (reason.code) {
    case "MESSAGE":
      return reason.message;
    case "PASSED_ON":
      return words.passedOn(reason.from);
    case "UNKNOWN_FUNCTION":
      return words.unknownFunction(reason.name);
    default:
      return words.reasons[reason.code];
  }
}
