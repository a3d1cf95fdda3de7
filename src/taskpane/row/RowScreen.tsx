import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
} from "@fluentui/react-components";
import { EmptyState } from "../EmptyState";
import { FaultMessage } from "../FaultMessage";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";
import { RowDetail } from "./RowDetail";
import type { Row } from "./useRow";

interface RowScreenProps {
  readonly row: Row;
  onShowTemplates(): void;
}

/** The selected row: what came of its criterion and why, and its criterion to be changed. */
export function RowScreen({ row, onShowTemplates }: RowScreenProps) {
  const { texts } = useWording();
  const words = texts.row;
  const screen = useScreenStyles();
  const { shown, outOfDate, fault } = row.state;
  return (
    <div className={screen.screen}>
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
      {shown?.item && <RowDetail row={row} selected={shown} item={shown.item} />}
    </div>
  );
}
