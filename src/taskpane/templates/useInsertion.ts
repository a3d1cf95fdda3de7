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
  /** What goes on with those that were not inserted; null where none are left, or where a half-written sheet stands in the way. */
  readonly rest: { readonly request: InsertRequest; readonly people: readonly Person[] } | null;
}

export interface Insertion {
  readonly activity: "none" | "inserting" | "asking" | "removing";
  /** Of several sheets. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly fault: HostFault | null;
  readonly inserted: Inserted | null;
  /** The sheets that are filled in, once it is asked whether all are to go; null while nothing is asked. */
  readonly filled: readonly string[] | null;
  /** How many sheets were taken away just now. */
  readonly removed: number | null;
  start(request: InsertRequest, people: readonly Person[]): void;
  cancel(): void;
  /** Inserts those that a stop or a fault left. */
  resume(): void;
  /** Finds out what would be lost, and asks. */
  askRemoval(): void;
  keep(): void;
  remove(): void;
  dismiss(): void;
}

/** The insertion of one sheet, or of one a person; one thing at a time, however often a button is pressed meanwhile. */
export function useInsertion(actions: Actions): Insertion {
  const [activity, setActivity] = useState<Insertion["activity"]>("none");
  const [progress, setProgress] = useState<Insertion["progress"]>(null);
  const [fault, setFault] = useState<HostFault | null>(null);
  const [inserted, setInserted] = useState<Inserted | null>(null);
  const [filled, setFilled] = useState<readonly string[] | null>(null);
  const [removed, setRemoved] = useState<number | null>(null);
  const busy = useRef(false);
  const running = useRef<AbortController | null>(null);

  const during = async (what: Exclude<Insertion["activity"], "none">, work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    setActivity(what);
    setFault(null);
    setFilled(null);
    setRemoved(null);
    await work();
    busy.current = false;
    setActivity("none");
    setProgress(null);
  };

  const insertOne = async (request: InsertRequest) => {
    const outcome = await settled(actions.insert(request));
    if (outcome.ok)
      setInserted({ names: [outcome.value.sheet], ids: [], asked: 1, stopped: null, rest: null });
    else setFault(outcome.fault);
  };

  /** Inserts sheets behind those that are there already. */
  const insertMany = async (
    request: InsertRequest,
    people: readonly Person[],
    already: Pick<Inserted, "names" | "ids">,
  ) => {
    const controller = new AbortController();
    running.current = controller;
    const total = already.ids.length + people.length;
    setProgress({ done: already.ids.length, total });
    const outcome = await settled(
      actions.insertMany(request, people, {
        signal: controller.signal,
        onProgress: ({ done }) => setProgress({ done: already.ids.length + done, total }),
      }),
    );
    if (!outcome.ok) return setFault(outcome.fault);
    const { sheets, stopped } = outcome.value;
    const left = people.slice(sheets.length);
    const goesOn = left.length > 0 && stopped?.leftBehind === undefined;
    setInserted({
      names: [...already.names, ...sheets.map(({ name }) => name)],
      ids: [...already.ids, ...sheets.map(({ id }) => id)],
      asked: total,
      stopped,
      rest: goesOn ? { request, people: left } : null,
    });
    if (stopped && stopped.code !== "CANCELLED") setFault(stopped);
  };

  return {
    activity,
    progress,
    fault,
    inserted,
    filled,
    removed,
    start: (request, people) =>
      void during("inserting", () => {
        setInserted(null);
        return people.length === 0 ? insertOne(request) : insertMany(request, people, { names: [], ids: [] });
      }),
    cancel: () => running.current?.abort(),
    resume: () =>
      void during("inserting", async () => {
        if (inserted?.rest) await insertMany(inserted.rest.request, inserted.rest.people, inserted);
      }),
    askRemoval: () =>
      void during("asking", async () => {
        if (!inserted) return;
        const outcome = await settled(actions.filledSheets(inserted.ids));
        if (outcome.ok) setFilled(outcome.value);
        else setFault(outcome.fault);
      }),
    keep: () => setFilled(null),
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
