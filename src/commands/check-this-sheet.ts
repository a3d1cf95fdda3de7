import { requestCheck } from "../excel/pane-requests";

/** The ribbon's "Check this sheet": shows the pane on its check of the sheet that is shown. */
export async function checkThisSheet(event: Office.AddinCommands.Event): Promise<void> {
  requestCheck();
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    // Without it the host waits for this command and greys out the button.
    event.completed();
  }
}
