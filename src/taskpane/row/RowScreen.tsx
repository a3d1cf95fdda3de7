import { useEffect, useRef, useState } from "react";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
} from "@fluentui/react-components";
import type { CellAddress } from "../../domain/sheet/cell-address";
import { EmptyState } from "../EmptyState";
import { FaultMessage } from "../FaultMessage";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";
import { RowDetail } from "./RowDetail";
import type { Row } from "./useRow";

/** A wish to build the criterion of a row; `id` is another one each time. */
export interface BuildRequest {
  readonly id: number;
  readonly cell: CellAddress;
}

interface RowScreenProps {
  readonly row: Row;
  /** The cell whose criterion is to be built, where the user has asked for it elsewhere. */
  readonly asked: BuildRequest | null;
  onShowTemplates(): void;
}

/** The selected row: what came of its criterion and why, and its criterion to be changed. */
export function RowScreen({ row, asked, onShowTemplates }: RowScreenProps) {
  const { texts } = useWording();
  const words = texts.row;
  const screen = useScreenStyles();
  const { shown, outOfDate, fault } = row.state;
  const place = shown === null ? null : `${shown.sheet} ${shown.row}`;
  const [handled, setHandled] = useState(0);
  const [building, setBuilding] = useState<string | null>(null);
  // The row that was asked for opens its form once it is read; another row closes it.
  if (asked !== null && asked.id !== handled && place === `${asked.cell.sheet} ${asked.cell.row}`) {
    setHandled(asked.id);
    setBuilding(place);
  } else if (building !== null && building !== place) {
    setBuilding(null);
  }
  // The form is gone with the field that had the focus: it goes back to what opens it, of whatever row is shown now.
  const root = useRef<HTMLDivElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (building !== null || !returns.current) return;
    returns.current = false;
    root.current?.querySelector<HTMLElement>("[data-testid=build-criterion]")?.focus();
  }, [building, place]);
  return (
    <div className={screen.screen} ref={root}>
      <Text as="h2" size={400} weight="semibold" className={screen.heading}>
        {words.heading}
      </Text>
      <div className={screen.messages}>
        <div role="status">
          {shown === null && fault === null && <Spinner size="small" label={words.reading} />}
          {outOfDate && (
            <MessageBar intent="warning" layout="multiline" data-testid="row-out-of-date">
              <MessageBarBody>{words.outOfDate}</MessageBarBody>
              <MessageBarActions>
                <Button size="small" onClick={row.refresh}>
                  {words.refresh}
                </Button>
              </MessageBarActions>
            </MessageBar>
          )}
        </div>
        <FaultMessage fault={fault} onDismiss={row.dismiss} />
      </div>
      {shown === null && fault !== null && <Button onClick={row.refresh}>{words.refresh}</Button>}
      {shown !== null && shown.item === null && (
        <EmptyState
          title={words.none}
          next={words.noneNext}
          action={words.toTemplates}
          onAction={onShowTemplates}
        />
      )}
      {shown?.item && (
        <RowDetail
          key={place}
          row={row}
          selected={shown}
          item={shown.item}
          building={building === place}
          onBuild={(open) => {
            returns.current = !open;
            setBuilding(open ? place : null);
          }}
        />
      )}
    </div>
  );
}
