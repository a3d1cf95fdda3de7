import { useId, useState } from "react";
import {
  Button,
  Caption1,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { FoundCard } from "../../domain/audit/layout/found-card";
import type { LivePlace } from "../../domain/live/live-plan";
import { FaultMessage } from "../FaultMessage";
import { useWording } from "../wording";
import { MakeLivePlan } from "./MakeLivePlan";
import type { Check } from "./useCheck";
import { useLivePlan } from "./useLivePlan";

interface MakeLiveProps {
  readonly card: FoundCard;
  /** Set where the sheet holds several scorecards. */
  readonly title: string | null;
  readonly check: Check;
  readonly disabled: boolean;
}

const useStyles = makeStyles({
  part: { display: "grid", rowGap: "8px", justifyItems: "start", minWidth: 0 },
  body: {
    display: "grid",
    rowGap: "8px",
    justifyItems: "start",
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

const PLACES: readonly LivePlace[] = ["in-place", "beside"];

/** Gives a card formulas that score it: where to, what would be written, what cannot be and why. */
export function MakeLive({ card, title, check, disabled }: MakeLiveProps) {
  const { texts } = useWording();
  const words = texts.live;
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState<LivePlace>("in-place");
  const { plan, fault } = useLivePlan(check.planLive, card, place, open);
  return (
    <div className={styles.part}>
      <Button
        appearance="subtle"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        data-testid="make-live"
        onClick={() => setOpen(!open)}
      >
        {title === null ? words.open : words.openFor(title)}
      </Button>
      <div id={id} className={open ? styles.body : undefined} hidden={!open}>
        {open && (
          <>
            <Caption1 className={styles.hint}>{words.intro}</Caption1>
            <Field label={words.place}>
              <RadioGroup value={place} onChange={(_, { value }) => setPlace(value as LivePlace)}>
                {PLACES.map((each) => (
                  <Radio key={each} value={each} label={words.places[each]} data-testid={`live-${each}`} />
                ))}
              </RadioGroup>
            </Field>
            <FaultMessage fault={fault} onDismiss={() => setOpen(false)} />
            <div role="status">
              {!plan && !fault && <Caption1>{words.planning}</Caption1>}
              {plan && plan.obstacles.length > 0 && (
                <MessageBar intent="warning" layout="multiline" data-testid="live-obstacle">
                  <MessageBarBody>
                    {plan.obstacles.map((code) => words.obstacles[code]).join(" ")}
                  </MessageBarBody>
                </MessageBar>
              )}
            </div>
            {plan && (
              <MakeLivePlan
                plan={plan}
                disabled={disabled || check.outOfDate}
                onSelect={check.select}
                onApply={() => check.makeLive(plan)}
              />
            )}
          </>
        )}
      </div>
    </div>
  );
}
