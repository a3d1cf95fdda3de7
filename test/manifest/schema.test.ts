import { manifestText } from "./manifest";
import { schemaFaults } from "./validate";

// The validator starts a worker for each manifest, which takes its time on a busy machine.
jest.setTimeout(60_000);

describe("manifest.xml against Office's schemas", () => {
  it("is valid", async () => {
    expect(await schemaFaults(manifestText)).toEqual([]);
  });

  it.each([
    ["an unknown element", "<ProviderName>", "<Provider/><ProviderName>"],
    ["a wrong id", /<Id>[^<]*<\/Id>/, "<Id>kpi</Id>"],
    ["a control without an action", /<Action xsi:type="ExecuteFunction">[\s\S]*?<\/Action>/, ""],
    ["a tab without a label", '<Label resid="Tab.Label" />', ""],
    ["a string that is too long", 'DefaultValue="Open the pane"', `DefaultValue="${"x".repeat(126)}"`],
    ["an unknown lifetime", 'lifetime="long"', 'lifetime="for ever"'],
  ])("would not be with %s", async (_what, part, instead) => {
    const spoilt = manifestText.replace(part, instead);
    expect(spoilt).not.toBe(manifestText);
    expect(await schemaFaults(spoilt)).not.toEqual([]);
  });
});
