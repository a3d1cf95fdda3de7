const path = require("node:path");
const vm = require("node:vm");
const { buildSync } = require("esbuild");

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
  const { functionsMetadata } = load(path.join(context, "src/functions/metadata.ts"));
  const file = (language) => `${JSON.stringify(functionsMetadata(language), null, 2)}\n`;
  return { "functions.json": file("en-US"), "functions.zh-CN.json": file("zh-CN") };
}

/** A TypeScript module of plain data, bundled by itself: a require hook would mark webpack's cache as stale for good. */
function load(entry) {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
  });
  const loaded = { exports: {} };
  vm.runInThisContext(`(function (module, exports, require) {${outputFiles[0].text}\n})`, {
    filename: entry,
  })(loaded, loaded.exports, require);
  return loaded.exports;
}

module.exports = { FunctionsMetadataPlugin };
