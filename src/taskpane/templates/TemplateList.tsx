import { useEffect, useRef } from "react";
import {
  Button,
  Caption1,
  SearchBox,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ClipboardPasteRegular } from "@fluentui/react-icons/svg/clipboard-paste";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { TemplateSummary } from "../../templates/summary";
import { EmptyState } from "../EmptyState";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";
import { groupByFamily } from "./group-by-family";
import { provenanceHint } from "./provenance-hint";
import { searchTemplates } from "./search";

/** In place of a template's id: the way to a pasted text. */
export const PASTE_ENTRY = "pasted text";

interface TemplateListProps {
  readonly templates: readonly TemplateSummary[];
  readonly query: string;
  /** The template that the user comes back from, or `PASTE_ENTRY`: it gets the focus. */
  readonly cameFrom: string | null;
  onQuery(query: string): void;
  onChoose(template: TemplateSummary): void;
  onPaste(): void;
}

const useStyles = makeStyles({
  search: { maxWidth: "none", width: "100%" },
  paste: { whiteSpace: "normal" },
  count: { color: tokens.colorNeutralForeground3 },
  group: { display: "grid", rowGap: "8px" },
  family: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  card: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    boxSizing: "border-box",
    padding: "10px 8px 10px 12px",
    textAlign: "start",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  words: { display: "grid", flexGrow: 1, minWidth: 0, rowGap: "2px" },
  name: { overflowWrap: "anywhere" },
  facts: { color: tokens.colorNeutralForeground2 },
  hint: { color: tokens.colorNeutralForeground3 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** All templates by family, with a search. */
export function TemplateList({ templates, query, cameFrom, onQuery, onChoose, onPaste }: TemplateListProps) {
  const { texts, language } = useWording();
  const words = texts.templates;
  const screen = useScreenStyles();
  const styles = useStyles();
  const found = searchTemplates(templates, query, (family) => words.families[family]);

  const returned = useRef<HTMLButtonElement>(null);
  const entry = useRef<HTMLDivElement>(null);
  const returnsTo = useRef(cameFrom);
  useEffect(() => {
    const control =
      returnsTo.current === PASTE_ENTRY ? entry.current?.querySelector("button") : returned.current;
    control?.focus();
  }, []);

  return (
    <div className={screen.screen}>
      <div className={screen.intro}>
        <Text as="h2" size={400} weight="semibold" className={screen.heading}>
          {words.heading}
        </Text>
        <Text>{words.intro}</Text>
      </div>
      <div ref={entry}>
        <Button
          className={styles.paste}
          icon={<ClipboardPasteRegular />}
          data-testid="open-paste"
          onClick={onPaste}
        >
          {texts.paste.open}
        </Button>
      </div>
      <SearchBox
        className={styles.search}
        value={query}
        placeholder={words.search}
        aria-label={words.search}
        dismiss={{ "aria-label": words.clearSearch }}
        data-testid="search-templates"
        onChange={(_event, data) => onQuery(data.value)}
      />
      <Caption1 role="status" className={styles.count}>
        {found.length > 0 && words.found(found.length)}
      </Caption1>
      {found.length === 0 && (
        <EmptyState
          title={words.noneFound(query.trim())}
          next={words.noneFoundNext}
          action={words.showAll}
          onAction={() => onQuery("")}
        />
      )}
      {groupByFamily(found).map(({ family, templates: members }) => (
        <section key={family} className={styles.group}>
          <Text as="h3" size={200} weight="semibold" className={mergeClasses(screen.heading, styles.family)}>
            {words.familyCount(words.families[family], members.length)}
          </Text>
          <ul className={styles.list}>
            {members.map((template) => (
              <li key={template.id}>
                <button
                  type="button"
                  className={styles.card}
                  ref={template.id === cameFrom ? returned : null}
                  data-testid={`template-${template.id}`}
                  onClick={() => onChoose(template)}
                >
                  <span className={styles.words}>
                    <Text weight="semibold" className={styles.name}>
                      {template.names[language]}
                    </Text>
                    <Caption1 className={styles.facts}>
                      {/* The scorecard schema accepts no other sum. */}
                      {words.indicatorCount(template.indicators.length)} · {words.totalWeight("100%")}
                    </Caption1>
                    <Caption1 className={styles.hint}>{provenanceHint(template, words)}</Caption1>
                  </span>
                  <ChevronRight20Regular className={styles.chevron} aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
