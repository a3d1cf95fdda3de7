import { useState } from "react";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { TemplateSummary } from "../../templates/summary";
import type { Actions } from "../actions";
import { TemplateDetail } from "./TemplateDetail";
import { TemplateList } from "./TemplateList";

interface TemplatesScreenProps {
  readonly templates: readonly TemplateSummary[];
  readonly actions: Actions;
  loadTemplate(id: string): Promise<Scorecard | undefined>;
  /** Shows the check, and checks the sheet. */
  onCheck(): void;
}

/** The gallery, or the template chosen from it. */
export function TemplatesScreen({ templates, actions, loadTemplate, onCheck }: TemplatesScreenProps) {
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<TemplateSummary | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);

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
    />
  );
}
