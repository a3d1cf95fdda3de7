import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { cellName } from "../../domain/sheet/a1";
import type { CardCorrection } from "../../domain/audit/layout/corrections";
import type { Actions, SelectedCell } from "../actions";
import { useWording } from "../wording";
import { PointPrompt } from "./PointPrompt";
import { usePointing } from "./usePointing";

interface PointHeaderProps {
  readonly sheetId: string | undefined;
  readonly sheet: string;
  readonly actions: Pick<Actions, "selectedCell" | "watchSelection">;
  onCorrect(correction: CardCorrection): void;
}

/** Where no scorecard was found: the user points at its header, the indicators' title first and then the weights'. */
export function PointHeader({ sheetId, sheet, actions, onCorrect }: PointHeaderProps) {
  const { texts } = useWording();
  const words = texts.check.correct;
  const [step, setStep] = useState<"closed" | "indicator" | "weight">("closed");
  const [indicator, setIndicator] = useState<SelectedCell | null>(null);
  const pointed = usePointing(actions, step !== "closed");

  if (step === "closed") {
    return (
      <Button data-testid="point-header" onClick={() => setStep("indicator")}>
        {words.pointHeader}
      </Button>
    );
  }
  const isOther = pointed !== null && pointed.sheetId !== sheetId;
  const isAstray = step === "weight" && pointed !== null && pointed.row !== indicator?.row;
  const isSame = step === "weight" && pointed !== null && pointed.column === indicator?.column;
  const now =
    pointed === null
      ? words.nothingPointed
      : isOther
        ? words.otherSheet(sheet)
        : isAstray && indicator
          ? words.otherRow(indicator.row + 1)
          : isSame
            ? words.sameCell
            : words.pointedCell(cellName(pointed.row, pointed.column));
  const take = () => {
    if (!pointed) return;
    if (step === "indicator") {
      setIndicator(pointed);
      setStep("weight");
    } else if (indicator) {
      const columns = { indicator: indicator.column, weight: pointed.column };
      onCorrect({ headerRow: pointed.row, columns });
      setStep("closed");
    }
  };
  return (
    <PointPrompt
      key={step}
      pointed={now}
      ready={pointed !== null && !isOther && !isAstray && !isSame}
      take={words.takeCell}
      onTake={take}
      onCancel={() => setStep("closed")}
    >
      {words.pointTitle(texts.check.roles[step])}
    </PointPrompt>
  );
}
