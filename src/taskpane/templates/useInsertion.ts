import { useRef, useState } from "react";
import type { Actions, HostFault, InsertRequest, Person } from "../actions";
import { settled } from "../settled";

/** What came of the last insertion. */
export interface Inserted {
  /** Names of the sheets, in their order. */
  readonly names: readonly string[];
  /** Ids by which they can be taken away again; none where only one sheet was inserted. */
  readonly ids: readonly string[];
  /** How many were asked for. */
  readonly asked: number;
  readonly stopped: HostFault | null;
}

export interface Insertion {
  readonly activity: "none" | "inserting" | "removing";
  /** Of several sheets. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly fault: HostFault | null;
  readonly inserted: Inserted | null;
  /** How many sheets were taken away just now. */
  readonly removed: number | null;
  start(request: InsertRequest, people: readonly Person[]): void;
  cancel(): void;
  remove(): void;
  dismiss(): void;
}

/** The insertion of one sheet, or of one a person; one thing at a time, however often a button is pressed meanwhile. */
export function useInsertion(actions: Actions): Insertion {
  const [activity, setActivity] = useState<Insertion["activity"]>("none");
  const [progress, setProgress] = useState<Insertion["progress"]>(null);
  const [fault, setFault] = useState<HostFault | null>(null);
  const [inserted, setInserted] = useState<Inserted | null>(null);
  const [removed, setRemoved] = useState<number | null>(null);
  const busy = useRef(false);
  const running = useRef<AbortController | null>(null);

  const during = async (what: "inserting" | "removing", work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    setActivity(what);
    setFault(null);
    setRemoved(null);
    await work();
    busy.current = false;
    setActivity("none");
    setProgress(null);
  };

  const insertOne = async (request: InsertRequest) => {
    const outcome = await settled(actions.insert(request));
    if (outcome.ok) setInserted({ names: [outcome.value.sheet], ids: [], asked: 1, stopped: null });
    else setFault(outcome.fault);
  };

  const insertMany = async (request: InsertRequest, people: readonly Person[]) => {
    const controller = new AbortController();
    running.current = controller;
    setProgress({ done: 0, total: people.length });
    const outcome = await settled(
      actions.insertMany(request, people, { signal: controller.signal, onProgress: setProgress }),
    );
    if (!outcome.ok) return setFault(outcome.fault);
    const { sheets, stopped } = outcome.value;
    setInserted({
      names: sheets.map(({ name }) => name),
      ids: sheets.map(({ id }) => id),
      asked: people.length,
      stopped,
    });
    if (stopped && stopped.code !== "CANCELLED") setFault(stopped);
  };

  return {
    activity,
    progress,
    fault,
    inserted,
    removed,
    start: (request, people) =>
      void during("inserting", () => {
        setInserted(null);
        return people.length === 0 ? insertOne(request) : insertMany(request, people);
      }),
    cancel: () => running.current?.abort(),
    remove: () =>
      void during("removing", async () => {
        if (!inserted) return;
        const outcome = await settled(actions.removeSheets(inserted.ids));
        if (!outcome.ok) return setFault(outcome.fault);
        setRemoved(inserted.ids.length);
        setInserted(null);
      }),
    dismiss: () => setFault(null),
  };
}
