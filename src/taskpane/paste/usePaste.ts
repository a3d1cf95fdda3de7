import { useRef, useState } from "react";
import type { Language } from "../../domain/localized";
import type { PasteFault } from "../../domain/paste/pasted-card";
import { readPastedCard } from "../../domain/paste/read-pasted-card";
import type { Actions, HostFault } from "../actions";
import { settled } from "../settled";
import { BLANK_CARD, cardToInsert, editedCard } from "./edited-card";
import type { EditedCard } from "./edited-card";

export interface Paste {
  readonly text: string;
  /** Why the text that was last read gave nothing. */
  readonly unread: PasteFault | null;
  /** How often a text was read; the screen leads to each new result. */
  readonly readings: number;
  /** Whether the text is no longer the one that was read. */
  readonly isOutOfDate: boolean;
  readonly cards: readonly EditedCard[];
  readonly chosen: number;
  readonly isInserting: boolean;
  readonly fault: HostFault | null;
  /** The sheet that was inserted last. */
  readonly inserted: string | null;
  setText(text: string): void;
  read(): void;
  choose(index: number): void;
  change(change: (card: EditedCard) => EditedCard): void;
  insert(language: Language): void;
  dismiss(): void;
}

/** A pasted text, what was recognised in it, and its way to a sheet; it outlives the screen that shows it. */
export function usePaste(actions: Actions): Paste {
  const [text, setText] = useState("");
  const [readText, setReadText] = useState("");
  const [readings, setReadings] = useState(0);
  const [unread, setUnread] = useState<PasteFault | null>(null);
  const [cards, setCards] = useState<readonly EditedCard[]>([]);
  const [chosen, setChosen] = useState(0);
  const [isInserting, setInserting] = useState(false);
  const [fault, setFault] = useState<HostFault | null>(null);
  const [inserted, setInserted] = useState<string | null>(null);
  const busy = useRef(false);

  return {
    text,
    unread,
    readings,
    isOutOfDate: readings > 0 && text !== readText,
    cards,
    chosen,
    isInserting,
    fault,
    inserted,
    setText,
    read() {
      const read = readPastedCard(text);
      setUnread(read.ok ? null : read.fault);
      setInserted(null);
      setFault(null);
      setReadText(text);
      setReadings((count) => count + 1);
      if (!read.ok) {
        // What was recognised before belongs to another text; a card to fill by hand is offered in its place.
        setCards(read.fault.code === "PASTE_NO_INDICATORS" ? [BLANK_CARD] : []);
        setChosen(0);
        return;
      }
      const found = read.value.map(editedCard);
      setCards(found);
      setChosen(
        Math.max(
          0,
          found.findIndex(({ rows }) => rows.length > 0),
        ),
      );
    },
    choose(index) {
      setChosen(index);
      setInserted(null);
    },
    change(change) {
      setCards((before) => before.map((card, index) => (index === chosen ? change(card) : card)));
      setInserted(null);
    },
    insert(language) {
      const card = cards[chosen];
      if (busy.current || !card) return;
      busy.current = true;
      setInserting(true);
      setFault(null);
      setInserted(null);
      void settled(actions.insertPasted(cardToInsert(card), language)).then((outcome) => {
        busy.current = false;
        setInserting(false);
        if (outcome.ok) setInserted(outcome.value.sheet);
        else setFault(outcome.fault);
      });
    },
    dismiss: () => setFault(null),
  };
}
