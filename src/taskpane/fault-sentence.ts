import type { PaneTexts } from "../texts/pane/zh-CN";
import type { HostFault, HostFaultCode } from "./actions";

/** The one sentence that says what the host refused and what to do next. */
export function faultSentence(texts: PaneTexts, fault: HostFault): string {
  if (fault.leftBehind !== undefined) return texts.leftBehind(fault.leftBehind);
  const sentences: Readonly<Record<HostFaultCode, (fault: HostFault) => string>> = texts.faults;
  return sentences[fault.code](fault);
}
