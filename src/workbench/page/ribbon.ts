import type { AddInSite } from "./add-in-site";
import type { RibbonButton } from "./manifest";

/** Shows the manifest's ribbon in `container`; `run` is called with the button that is pressed. */
export function showRibbon(
  container: HTMLElement,
  label: string,
  { manifest, served }: AddInSite,
  run: (button: RibbonButton) => void,
): void {
  container.ariaLabel = label;
  container.replaceChildren();
  for (const tab of manifest.tabs) {
    const section = document.createElement("section");
    section.className = "ribbon-tab";
    const name = document.createElement("h2");
    name.textContent = tab.label;
    const groups = document.createElement("div");
    groups.className = "ribbon-groups";
    for (const group of tab.groups) {
      const box = document.createElement("div");
      box.className = "ribbon-group";
      box.role = "group";
      box.ariaLabel = group.label;
      const buttons = document.createElement("div");
      buttons.className = "ribbon-buttons";
      for (const entry of group.buttons) buttons.append(ribbonButton(entry, served, run));
      const label = document.createElement("span");
      label.className = "ribbon-group-label";
      label.textContent = group.label;
      label.ariaHidden = "true";
      box.append(buttons, label);
      groups.append(box);
    }
    section.append(name, groups);
    container.append(section);
  }
}

function ribbonButton(
  entry: RibbonButton,
  iconUrl: (address: string) => string,
  run: (button: RibbonButton) => void,
): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "ribbon-button";
  element.dataset["testid"] = `ribbon-${entry.id}`;
  element.title = `${entry.tip.title}\n${entry.tip.description}`;
  const icon = document.createElement("img");
  icon.src = iconUrl(entry.icon);
  icon.alt = "";
  icon.width = icon.height = 24;
  const label = document.createElement("span");
  label.textContent = entry.label;
  element.append(icon, label);
  element.addEventListener("click", () => run(entry));
  return element;
}
