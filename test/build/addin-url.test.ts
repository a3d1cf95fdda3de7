import { addinUrl } from "../../.config/addin-url.cjs";

describe("ADDIN_URL", () => {
  it.each([undefined, "", "  "])("is https://localhost:3000 where it is %j", (text) => {
    expect(addinUrl(text)).toBe("https://localhost:3000");
  });

  it.each([
    ["https://addins.example.com", "https://addins.example.com"],
    [" https://addins.example.com:8443 ", "https://addins.example.com:8443"],
    ["https://example.com/tools/kpi", "https://example.com/tools/kpi"],
    ["https://例子.中国/考核", "https://xn--fsqu00a.xn--fiqs8s/%E8%80%83%E6%A0%B8"],
  ])("may be %j", (text, url) => expect(addinUrl(text)).toBe(url));

  it.each([
    ["http://example.com", "https"],
    ["example.com/kpi", "no web address"],
    ["https://", "no web address"],
    ["https://example.com/", "slash at the end"],
    ["https://example.com/kpi/", "slash at the end"],
    ["https://user:secret@example.com", "password"],
    ["https://example.com/kpi?v=1", "follows"],
    ["https://example.com/kpi#top", "follows"],
    ['https://example.com/a"b', "quotes"],
    ["https://example.com/a b", "blanks"],
    ["https://example.com/a&b", "&"],
    ["javascript:alert(1)", "https"],
  ])("may not be %j, and the message says why and gives an example", (text, why) => {
    expect(() => addinUrl(text)).toThrow(why);
    expect(() => addinUrl(text)).toThrow("ADDIN_URL=https://");
  });
});
