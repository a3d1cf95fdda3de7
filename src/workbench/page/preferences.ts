import type { GridLanguage } from "../grid/boot";

export type Theme = "light" | "dark";

export interface Preferences {
  language: GridLanguage;
  theme: Theme;
}

/** The address's `?lang=` and `?theme=` first, then what the browser prefers. */
export function startPreferences(
  search: string,
  languages: readonly string[],
  prefersDark: boolean,
): Preferences {
  const query = new URLSearchParams(search);
  const theme = query.get("theme");
  return {
    language: knownLanguage(query.get("lang")) ?? browserLanguage(languages),
    theme: theme === "dark" || theme === "light" ? theme : prefersDark ? "dark" : "light",
  };
}

function browserLanguage(languages: readonly string[]): GridLanguage {
  for (const tag of languages) {
    const known = knownLanguage(tag);
    if (known) return known;
  }
  return "en-US";
}

function knownLanguage(tag: string | null): GridLanguage | undefined {
  const primary = tag?.toLowerCase().split("-")[0];
  return primary === "zh" ? "zh-CN" : primary === "en" ? "en-US" : undefined;
}
