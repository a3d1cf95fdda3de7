import { useState } from "react";
import type { Language } from "../../domain/localized";
import type { PasteFault } from "../../domain/paste/pasted-card";
import { readPastedCard } from "../../domain/paste/read-pasted-card";
import type { Actions } from "../actions";
import { useInsertChoices } from "../templates/InsertFields";
import type { InsertChoices } from "../templates/InsertFields";
import { useInsertion } from "../templates/useInsertion";
import type { Insertion } from "../templates/useInsertion";
import { BLANK_CARD, cardToInsert, editedCard, spokenIn } from "./edited-card";
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
  readonly choices: InsertChoices;
  readonly insertion: Insertion;
  setText(text: string): void;
  read(): void;
  choose(index: number): void;
  change(change: (card: EditedCard) => EditedCard): void;
  insert(): void;
}

/** A pasted text, what was recognised in it, and its way to sheets; it outlives the screen that shows it. */
export function usePaste(actions: Actions, paneLanguage: Language): Paste {
  const [text, setText] = useState("");
  const [readText, setReadText] = useState("");
  const [readings, setReadings] = useState(0);
  const [unread, setUnread] = useState<PasteFault | null>(null);
  const [cards, setCards] = useState<readonly EditedCard[]>([]);
  const [chosen, setChosen] = useState(0);
  const card = cards[chosen];
  const insertion = useInsertion(actions);
  // The words on the sheet are in the language of the card's own.
  const choices = useInsertChoices((card && spokenIn(card)) ?? paneLanguage);

  return {
    text,
    unread,
    readings,
    isOutOfDate: readings > 0 && text !== readText,
    cards,
    chosen,
    choices,
    insertion,
    setText,
    read() {
      const read = readPastedCard(text);
      setUnread(read.ok ? null : read.fault);
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
    choose: setChosen,
    change(change) {
      setCards((before) => before.map((card, index) => (index === chosen ? change(card) : card)));
    },
    insert() {
      const options = choices.take();
      if (options && card) insertion.start({ ...options, pasted: cardToInsert(card) }, choices.people);
    },
  };
}
