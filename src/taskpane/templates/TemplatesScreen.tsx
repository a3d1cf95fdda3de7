import { useState } from "react";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { TemplateSummary } from "../../templates/summary";
import type { Actions } from "../actions";
import { PasteScreen } from "../paste/PasteScreen";
import { usePaste } from "../paste/usePaste";
import { TemplateDetail } from "./TemplateDetail";
import { PASTE_ENTRY, TemplateList } from "./TemplateList";

interface TemplatesScreenProps {
  readonly templates: readonly TemplateSummary[];
  readonly actions: Actions;
  loadTemplate(id: string): Promise<Scorecard | undefined>;
  /** Shows the check, and checks the sheet. */
  onCheck(): void;
}

/** The gallery, or what was chosen from it: a template, or a text of the user's own. */
export function TemplatesScreen({ templates, actions, loadTemplate, onCheck }: TemplatesScreenProps) {
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<TemplateSummary | null>(null);
  const [isPasting, setPasting] = useState(false);
  const paste = usePaste(actions);
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
        template={chosen}
        actions={actions}
        loadTemplate={loadTemplate}
        onCheck={onCheck}
        onBack={() => {
          setCameFrom(chosen.id);
          setChosen(null);
        }}
      />
    );
  }
  return (
    <TemplateList
      templates={templates}
      query={query}
      cameFrom={cameFrom}
      onQuery={setQuery}
      onChoose={setChosen}
      onPaste={() => setPasting(true)}
    />
  );
}
