import { useState } from "react";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import { summaryOf } from "../../templates/summary";
import type { Actions } from "../actions";
import { useWording } from "../wording";
import { PasteScreen } from "../paste/PasteScreen";
import { usePaste } from "../paste/usePaste";
import { TemplateDetail } from "./TemplateDetail";
import { PASTE_ENTRY, TemplateList } from "./TemplateList";
import { TemplatesAwaited } from "./TemplatesAwaited";
import { useTemplates } from "./useTemplates";

interface TemplatesScreenProps {
  readonly actions: Actions;
  loadTemplates(): Promise<readonly Scorecard[]>;
  /** Shows the check, and checks the sheet. */
  onCheck(): void;
}

/** The gallery, or what was chosen from it: a template, or a text of the user's own. */
export function TemplatesScreen({ actions, loadTemplates, onCheck }: TemplatesScreenProps) {
  const { loaded, retry } = useTemplates(loadTemplates);
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<Scorecard | null>(null);
  const [isPasting, setPasting] = useState(false);
  const { language } = useWording();
  const paste = usePaste(actions, language);
  const [cameFrom, setCameFrom] = useState<string | null>(null);

  if (isPasting) {
    return (
      <PasteScreen
        paste={paste}
        onCheck={onCheck}
        onBack={() => {
          setCameFrom(PASTE_ENTRY);
          setPasting(false);
        }}
      />
    );
  }
  if (chosen) {
    return (
      <TemplateDetail
        card={chosen}
        actions={actions}
        onCheck={onCheck}
        onBack={() => {
          setCameFrom(chosen.id);
          setChosen(null);
        }}
      />
    );
  }
  if (loaded.state !== "ready")
    return <TemplatesAwaited hasFailed={loaded.state === "failed"} retry={retry} />;
  return (
    <TemplateList
      templates={loaded.cards.map(summaryOf)}
      query={query}
      cameFrom={cameFrom}
      onQuery={setQuery}
      onChoose={({ id }) => setChosen(loaded.cards.find((card) => card.id === id) ?? null)}
      onPaste={() => setPasting(true)}
    />
  );
}
