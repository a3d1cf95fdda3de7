import { readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";

const MAIN = "OfficeAppManifestV1_1.xsd";
const PARTS = ["OfficeAppBasicTypesV1_0.xsd", "TaskPaneAppVersionOverridesV1_0.xsd"];

const schema = (fileName: string) => ({
  fileName,
  contents: readFileSync(path.join(__dirname, "xsd", fileName), "utf8"),
});

/** What the schemas of Office's manifests find wrong with a manifest's text; nothing where it is valid. */
export async function schemaFaults(manifest: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [schema(MAIN)],
    preload: PARTS.map(schema),
  });
  return errors.map(({ message }) => message);
}
