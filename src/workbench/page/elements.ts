/** The page's fixed places, by their ids in workbench.html. */
export function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}

/** A button with a visible label and a hint. */
export function button(testId: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.dataset["testid"] = testId;
  element.addEventListener("click", onClick);
  return element;
}
