import { withBridge } from "../../../src/workbench/server/add-in-page";

const offices = [
  "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
];

describe("the add-in's page as the workbench serves it", () => {
  it.each(offices)("replaces %s and puts the bridge before it, and nothing else", (office) => {
    const page = `<head><meta content="script-src https://appsforoffice.microsoft.com" /><script src="${office}"></script><script src="main.js"></script></head>`;
    expect(withBridge(page, "/o.js", "/b.js")).toBe(
      '<head><meta content="script-src https://appsforoffice.microsoft.com" /><script src="/b.js"></script><script src="/o.js"></script><script src="main.js"></script></head>',
    );
  });

  it("leaves a page without office.js alone", () => {
    expect(withBridge("<p>hello</p>", "/o.js", "/b.js")).toBe("<p>hello</p>");
  });
});
