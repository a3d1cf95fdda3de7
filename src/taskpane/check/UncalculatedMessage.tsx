import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { SheetReport } from "../../domain/audit/finding";
import { cellName } from "../../domain/sheet/a1";
import { useWording } from "../wording";

/** That KPI cells have no result, once for all of them. */
export function UncalculatedMessage({ reports }: { readonly reports: readonly SheetReport[] }) {
  const { texts } = useWording();
  const words = texts.recalculate;
  const found = reports.flatMap(({ uncalculated }) => (uncalculated ? [uncalculated] : []));
  const [first] = found;
  const count = found.reduce((sum, each) => sum + each.count, 0);
  const busy = found.reduce((sum, each) => sum + each.busy, 0);
  if (!first) return null;
  const cell = `${words.named(first.cell.sheet)} ${cellName(first.cell.row, first.cell.column)}`;
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="uncalculated">
      <MessageBarBody>
        {busy === count ? words.busy(count, cell) : words.uncalculated(count, cell, first.shown)}
      </MessageBarBody>
    </MessageBar>
  );
}
