/** The address that manifest.xml in the repository is written for. */
const DEFAULT_ADDIN_URL = "https://localhost:3000";

/**
 * The address that the built add-in is to be served from: https, a host, perhaps a path, no slash at its end.
 * Throws an Error that says what to write instead.
 * @param {string | undefined} text what ADDIN_URL holds; absent or blank means the default
 * @returns {string}
 */
function addinUrl(text) {
  const given = (text ?? "").trim();
  if (given === "") return DEFAULT_ADDIN_URL;
  const refuse = (why) => {
    throw new Error(
      `ADDIN_URL="${given}": ${why} Write for instance ADDIN_URL=https://addins.example.com/kpi`,
    );
  };
  let url;
  try {
    url = new URL(given);
  } catch {
    return refuse("this is no web address.");
  }
  if (url.protocol !== "https:") refuse("Excel loads add-ins over https only.");
  if (url.username !== "" || url.password !== "")
    refuse("a name or password does not belong in the address.");
  if (url.search !== "" || url.hash !== "" || /[?#]/.test(given)) refuse("leave out what follows ? or #.");
  if (given.endsWith("/")) refuse("leave out the slash at the end.");
  if (/[\s"'<>&\\]/.test(given)) refuse("blanks, quotes, <, >, & and \\ are not possible in it.");
  return url.href.replace(/\/$/, "");
}

module.exports = { DEFAULT_ADDIN_URL, addinUrl };
