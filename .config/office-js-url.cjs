/** Where Microsoft serves office.js from for all but the tenants of 21Vianet in China. */
const DEFAULT_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The address that the built page loads office.js from: https, a host, a path to office.js. What office.js loads in turn lies beside it.
 * Throws an Error that says what to write instead.
 * @param {string | undefined} text what OFFICE_JS holds; absent or blank means the default
 * @returns {string}
 */
function officeJsUrl(text) {
  const given = (text ?? "").trim();
  if (given === "") return DEFAULT_OFFICE_JS;
  const refuse = (why) => {
    throw new Error(`OFFICE_JS="${given}": ${why} Write for instance OFFICE_JS=${DEFAULT_OFFICE_JS}`);
  };
  let url;
  try {
    url = new URL(given);
  } catch {
    return refuse("this is no web address.");
  }
  if (url.protocol !== "https:") refuse("Excel loads scripts over https only.");
  if (url.username !== "" || url.password !== "")
    refuse("a name or password does not belong in the address.");
  if (url.search !== "" || url.hash !== "" || /[?#]/.test(given)) refuse("leave out what follows ? or #.");
  // A comma or a semicolon would end the rule of the page's policy that names the host.
  if (/[\s"'<>&\\,;]/.test(given))
    refuse("blanks, quotes, commas, semicolons, <, >, & and \\ are not possible in it.");
  if (!/\/office\.js$/.test(url.pathname)) refuse("the address has to end in /office.js.");
  return url.href;
}

module.exports = { DEFAULT_OFFICE_JS, officeJsUrl };
