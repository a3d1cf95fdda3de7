const path = require("node:path");

/**
 * Emits functions.json and functions.<locale>.json. They come from the same registry that the implementations stand in,
 * so that what Excel is told about a function cannot differ from what the function takes.
 */
class FunctionsMetadataPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "FunctionsMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [name, content] of Object.entries(metadataFiles(compiler.context))) {
            compilation.emitAsset(name, new sources.RawSource(content));
          }
        },
      );
    });
  }
}

/** File name -> text. */
function metadataFiles(context) {
  const tsx = require("tsx/cjs/api");
  const { functionsMetadata } = tsx.require(path.join(context, "src/functions/metadata.ts"), __filename);
  const file = (language) => `${JSON.stringify(functionsMetadata(language), null, 2)}\n`;
  return { "functions.json": file("en-US"), "functions.zh-CN.json": file("zh-CN") };
}

module.exports = { FunctionsMetadataPlugin };
