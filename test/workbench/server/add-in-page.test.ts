import { withBridge } from "../../../src/workbench/server/add-in-page";

const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

describe("the add-in's page as the workbench serves it", () => {
  it("replaces the address of office.js and puts the bridge before it, and nothing else", () => {
    const page = `<head><meta content="script-src https://appsforoffice.microsoft.com" /><script src="${office}"></script><script src="main.js"></script></head>`;
    expect(withBridge(page, "/o.js", "/b.js")).toBe(
      '<head><meta content="script-src https://appsforoffice.microsoft.com" /><script src="/b.js"></script><script src="/o.js"></script><script src="main.js"></script></head>',
    );
  });

  it("leaves a page without office.js alone", () => {
    expect(withBridge("<p>hello</p>", "/o.js", "/b.js")).toBe("<p>hello</p>");
  });
});
