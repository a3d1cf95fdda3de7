import { DEFAULT_OFFICE_JS, officeJsUrl } from "../../.config/office-js-url.cjs";

const OF_21VIANET = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";

describe("OFFICE_JS", () => {
  it.each([undefined, "", "  "])("is Microsoft's address where it is %j", (text) => {
    expect(officeJsUrl(text)).toBe(DEFAULT_OFFICE_JS);
  });

  it.each([
    [OF_21VIANET, OF_21VIANET],
    [` ${DEFAULT_OFFICE_JS} `, DEFAULT_OFFICE_JS],
    ["https://cdn.example.com:8443/office.js", "https://cdn.example.com:8443/office.js"],
  ])("may be %j", (text, url) => expect(officeJsUrl(text)).toBe(url));

  it.each([
    ["http://cdn.example.com/office.js", "https"],
    ["office.js", "no web address"],
    ["/office.js", "no web address"],
    ["https://cdn.example.com/", "/office.js"],
    ["https://cdn.example.com/excel.js", "/office.js"],
    ["https://user:secret@cdn.example.com/office.js", "password"],
    ["https://cdn.example.com/office.js?v=1", "follows"],
    ["https://cdn.example.com/office.js#1", "follows"],
    ["https://cdn.example.com/a b/office.js", "blanks"],
    ["https://cdn.example.com/a;script-src */office.js", "semicolons"],
    ['https://cdn.example.com/a"b/office.js', "quotes"],
    ["javascript:alert(1)//office.js", "https"],
  ])("may not be %j, and the message says why and gives an example", (text, why) => {
    expect(() => officeJsUrl(text)).toThrow(why);
    expect(() => officeJsUrl(text)).toThrow(`OFFICE_JS=${DEFAULT_OFFICE_JS}`);
  });
});
