import { useEffect, useRef, useState } from "react";
import {
  Button,
  Caption1,
  Field,
  Input,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  Spinner,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { LANGUAGES, type Language } from "../../domain/localized";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { TemplateSummary } from "../../templates/summary";
import type { Actions, HostFault, InsertRequest } from "../actions";
import { FaultMessage } from "../FaultMessage";
import { useScreenStyles } from "../screen-styles";
import { settled } from "../settled";
import { useWording } from "../wording";
import { TemplateTable } from "./TemplateTable";
import { readBasePay } from "./base-pay";
import { provenanceHint } from "./provenance-hint";
import { useTemplate } from "./useTemplate";

interface TemplateDetailProps {
  readonly template: TemplateSummary;
  readonly insert: Actions["insert"];
  loadTemplate(id: string): Promise<Scorecard | undefined>;
  onBack(): void;
  onCheck(): void;
}

const useStyles = makeStyles({
  back: { alignSelf: "start", marginLeft: "-8px" },
  heading: { ...typographyStyles.subtitle1, outlineStyle: "none" },
  hint: { color: tokens.colorNeutralForeground3 },
  note: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  fields: { display: "grid", rowGap: "12px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: "8px" },
  // Room for the foot, which would else hide what the focus has moved to.
  field: { scrollMarginBottom: "120px" },
  input: { width: "100%", minWidth: 0 },
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    margin: "0 -16px -16px",
    padding: "12px 16px",
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** One template: what its sheet will hold, what may be filled in beforehand, and the button that inserts it. */
export function TemplateDetail({ template, insert, loadTemplate, onBack, onCheck }: TemplateDetailProps) {
  const { texts, language } = useWording();
  const words = texts.templates;
  const screen = useScreenStyles();
  const styles = useStyles();
  const { loaded, retry } = useTemplate(template.id, loadTemplate);
  const [sheetLanguage, setSheetLanguage] = useState<Language>(language);
  const [pay, setPay] = useState("");
  const [period, setPeriod] = useState("");
  const [payShown, setPayShown] = useState(false);
  const [inserting, setInserting] = useState(false);
  const [fault, setFault] = useState<HostFault | null>(null);
  const [inserted, setInserted] = useState<string | null>(null);
  const payInput = useRef<HTMLInputElement>(null);

  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  const basePay = readBasePay(pay);

  async function insertSheet() {
    if (inserting) return;
    if (basePay.kind === "wrong") {
      setPayShown(true);
      payInput.current?.focus();
      return;
    }
    setInserting(true);
    setFault(null);
    setInserted(null);
    const request: InsertRequest = {
      templateId: template.id,
      language: sheetLanguage,
      ...(basePay.kind === "amount" ? { basePay: basePay.yuan } : {}),
      ...(period.trim() === "" ? {} : { period: period.trim() }),
    };
    const outcome = await settled(insert(request));
    setInserting(false);
    if (outcome.ok) setInserted(outcome.value.sheet);
    else setFault(outcome.fault);
  }

  return (
    <div className={screen.screen}>
      <Button
        appearance="transparent"
        icon={<ArrowLeftRegular />}
        className={styles.back}
        data-testid="back-to-templates"
        onClick={onBack}
      >
        {words.back}
      </Button>
      <div className={screen.intro}>
        <h2 ref={heading} tabIndex={-1} className={mergeClasses(screen.heading, styles.heading)}>
          {template.names[language]}
        </h2>
        <Caption1 className={styles.hint}>
          {words.families[template.family]} · {words.indicatorCount(template.indicators.length)}
        </Caption1>
        <Caption1 className={styles.hint}>{provenanceHint(template, words)}</Caption1>
      </div>
      <div className={screen.messages}>
        <div role="status">
          {loaded.state === "loading" && <Spinner size="small" label={words.loading} />}
        </div>
        <div role="alert">
          {loaded.state === "failed" && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{words.loadFailed}</MessageBarBody>
              <MessageBarActions>
                <Button size="small" onClick={retry}>
                  {texts.common.tryAgain}
                </Button>
              </MessageBarActions>
            </MessageBar>
          )}
        </div>
      </div>
      {loaded.state === "ready" && (
        <>
          {loaded.card.provenance.note && (
            <Caption1 className={styles.note}>{loaded.card.provenance.note[language]}</Caption1>
          )}
          <TemplateTable card={loaded.card} sheetLanguage={sheetLanguage} />
          <fieldset className={styles.fields}>
            <legend className={styles.legend}>
              <Text as="h3" size={300} weight="semibold" className={screen.heading}>
                {words.options}
              </Text>
            </legend>
            <Field label={words.language}>
              <Select
                value={sheetLanguage}
                data-testid="insert-language"
                onChange={(_event, data) =>
                  setSheetLanguage(LANGUAGES.find((each) => each === data.value) ?? language)
                }
              >
                {LANGUAGES.map((each) => (
                  <option key={each} value={each}>
                    {words.languages[each]}
                  </option>
                ))}
              </Select>
            </Field>
            <Field
              label={words.basePay}
              hint={words.basePayHint}
              {...(payShown && basePay.kind === "wrong"
                ? { validationState: "error" as const, validationMessage: words.basePayWrong }
                : {})}
            >
              <Input
                input={{ ref: payInput, className: styles.field }}
                className={styles.input}
                inputMode="decimal"
                autoComplete="off"
                value={pay}
                contentAfter={<span aria-hidden="true">{words.basePayUnit}</span>}
                data-testid="insert-base-pay"
                onChange={(_event, data) => setPay(data.value)}
                onBlur={() => setPayShown(true)}
              />
            </Field>
            <Field label={words.period} hint={words.periodHint}>
              <Input
                className={styles.input}
                autoComplete="off"
                maxLength={60}
                value={period}
                data-testid="insert-period"
                onChange={(_event, data) => setPeriod(data.value)}
              />
            </Field>
          </fieldset>
          <div className={styles.foot}>
            <div className={screen.messages}>
              <FaultMessage fault={fault} onDismiss={() => setFault(null)} />
              <div role="status">
                {inserted !== null && (
                  <MessageBar intent="success" layout="multiline" data-testid="inserted">
                    <MessageBarBody>
                      <Text block>{words.inserted(inserted)}</Text>
                      <Text block>{words.insertedNext}</Text>
                    </MessageBarBody>
                    <MessageBarActions>
                      <Button size="small" onClick={onCheck}>
                        {words.checkIt}
                      </Button>
                    </MessageBarActions>
                  </MessageBar>
                )}
              </div>
            </div>
            <Button
              appearance="primary"
              disabledFocusable={inserting}
              {...(inserting ? { icon: <Spinner size="tiny" aria-hidden="true" /> } : {})}
              data-testid="insert-template"
              onClick={() => void insertSheet()}
            >
              {inserting ? words.inserting : words.insert}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
