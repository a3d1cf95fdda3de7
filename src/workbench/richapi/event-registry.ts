import { localAddress } from "./address";
import type { HostEvent } from "./host";
import { EVENT, EVENT_CATEGORY, WORKBOOK_TARGET } from "./wire";
import type { PushEntry } from "./wire";

/** Which events the add-in listens to, and what it is told about them. */
export interface EventRegistry {
  register(eventType: number, targetId: string): void;
  unregister(eventType: number, targetId: string): void;
  clear(): void;
  /** The messages that an event of the spreadsheet means for this add-in. */
  entries(event: SheetEvent): PushEntry[];
}

/** What happened on a sheet. */
export type SheetEvent = Exclude<HostEvent, { type: "editing" }>;

/** `tellsTrigger`: whether change events say what triggered them, as they do from ExcelApi 1.14 on. */
export function createEventRegistry(tellsTrigger: boolean): EventRegistry {
  const counts = new Map<string, number>();
  const key = (eventType: number, targetId: string): string => `${eventType} ${targetId}`;

  const forTargets = (type: number, sheet: string, facts: object): PushEntry[] =>
    [WORKBOOK_TARGET, sheet]
      .filter((target) => (counts.get(key(type, target)) ?? 0) > 0)
      .map((target) => entry(type, target, facts));

  return {
    register: (eventType, targetId) => {
      const name = key(eventType, targetId);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    unregister: (eventType, targetId) => {
      const name = key(eventType, targetId);
      counts.set(name, Math.max(0, (counts.get(name) ?? 0) - 1));
    },
    clear: () => counts.clear(),
    entries: (event) => {
      const worksheetId = event.sheet;
      switch (event.type) {
        case "changed":
          return forTargets(EVENT.changed, worksheetId, {
            changeType: event.change,
            source: "Local",
            ...(tellsTrigger ? { triggerSource: event.byAddIn ? "ThisLocalAddin" : "Unknown" } : {}),
            worksheetId,
            address: localAddress(event.area),
            shiftDirection: "None",
            ...event.detail,
          });
        case "selection": {
          const address = event.areas.map(localAddress).join(",");
          return [
            ...forTargets(EVENT.sheetSelection, worksheetId, { worksheetId, address }),
            // The library does not say when it listens to this one.
            entry(EVENT.workbookSelection, "", {}),
          ];
        }
        case "activated":
          return forTargets(EVENT.activated, worksheetId, { worksheetId });
        case "deactivated":
          return forTargets(EVENT.deactivated, worksheetId, { worksheetId });
        case "added":
          return forTargets(EVENT.added, worksheetId, { worksheetId, source: "Local" });
        case "deleted":
          return forTargets(EVENT.deleted, worksheetId, { worksheetId, source: "Local" });
        case "calculated":
          return forTargets(EVENT.calculated, worksheetId, { worksheetId, address: "" });
      }
    },
  };
}

/** The task pane was shown or hidden. */
export function visibilityEntry(visible: boolean): PushEntry {
  return entry(EVENT.visibility, "", { visibility: visible ? "Visible" : "Hidden" });
}

function entry(messageType: number, targetId: string, facts: object): PushEntry {
  return { messageCategory: EVENT_CATEGORY, messageType, targetId, message: JSON.stringify(facts) };
}
