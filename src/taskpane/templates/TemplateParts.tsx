import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../domain/localized";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import { schemeRows } from "../../domain/scorecard/scheme-rows";
import { useWording } from "../wording";

interface TemplatePartsProps {
  readonly card: Scorecard;
  /** The language of the sheet to be inserted. */
  readonly sheetLanguage: Language;
}

const useStyles = makeStyles({
  parts: { display: "grid", rowGap: "8px", color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", borderRadius: tokens.borderRadiusSmall },
  list: { margin: "4px 0 0", paddingLeft: "20px", overflowWrap: "anywhere" },
});

/** What stands on the sheet beside the table: figures, raters, what pays; and where each item comes from. */
export function TemplateParts({ card, sheetLanguage }: TemplatePartsProps) {
  const { texts, language } = useWording();
  const words = texts.templates;
  const styles = useStyles();
  const inSheet = sheetLanguage === language ? {} : { lang: sheetLanguage };
  const { measures = [], raters } = card;
  const bands = schemeRows(card, sheetLanguage);
  const notes = [card.scheme, ...(raters ? [raters] : [])].flatMap(({ provenance }) =>
    provenance.note ? [provenance.note[language]] : [],
  );
  return (
    <div className={styles.parts}>
      {measures.length > 0 && (
        <Part title={words.measures(measures.length)}>
          {measures.map(({ id, label, kind }) => (
            <li key={id}>
              <Caption1>
                <span {...inSheet}>{label[sheetLanguage]}</span>
                {kind === "derived" ? words.reckoned : ""}
              </Caption1>
            </li>
          ))}
        </Part>
      )}
      {raters && (
        <Part title={words.raters}>
          {raters.shares.map(({ role, share }) => (
            <li key={role}>
              <Caption1>{words.rater(words.raterRoles[role], `${share}%`)}</Caption1>
            </li>
          ))}
        </Part>
      )}
      <Part title={words.scheme}>
        {bands.map(({ lower, label, coefficient }) => (
          <li key={lower}>
            <Caption1>
              {words.band(lower, label, coefficient === "score" ? words.byScore : `× ${coefficient}`)}
            </Caption1>
          </li>
        ))}
        {notes.map((note) => (
          <li key={note}>
            <Caption1>{note}</Caption1>
          </li>
        ))}
      </Part>
      <Part title={words.whereFrom}>
        {card.items.map(({ id, indicator, provenance }) => (
          <li key={id}>
            <Caption1>
              <span {...inSheet}>{indicator[sheetLanguage]}</span>
              {words.itemOrigin(words.origin[provenance.origin], provenance.note?.[language] ?? "")}
            </Caption1>
          </li>
        ))}
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>
        <Caption1>{title}</Caption1>
      </summary>
      <ul className={styles.list}>{children}</ul>
    </details>
  );
}
