const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { DEFAULT_ADDIN_URL, addinUrl } = require("./.config/addin-url.cjs");
const { DEFAULT_OFFICE_JS, officeJsUrl } = require("./.config/office-js-url.cjs");
const { FunctionsMetadataPlugin } = require("./.config/functions-metadata-plugin.cjs");
const { leaveOutExamples } = require("./.config/leave-out-examples.cjs");

/**
 * Lets in office.js, with what it loads in turn from beside it, and asks nothing else of another host. Fluent UI writes its
 * styles at run time, hence 'unsafe-inline' for styles; scripts stay strict. Who may show the page in a frame is not for a
 * page to say in its own text (frame-ancestors counts in a header alone), and Excel on the web has to.
 */
const contentSecurityPolicy = (officeJs) =>
  [
    "default-src 'none'",
    `script-src 'self' ${new URL(officeJs).origin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * Lets the page load office.js from the address given, and puts the policy before everything else in it: a policy does
 * not bind what stands above it.
 */
class OfficeJsPlugin {
  constructor(officeJs) {
    this.officeJs = officeJs;
  }
  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeJs", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap("OfficeJs", (data) => {
        for (const place of ["<head>", `src="${DEFAULT_OFFICE_JS}"`])
          if (!data.html.includes(place)) throw new Error(`${data.outputName}: no ${place}`);
        const policy = contentSecurityPolicy(this.officeJs);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
        data.html = data.html
          .replace(`src="${DEFAULT_OFFICE_JS}"`, () => `src="${this.officeJs}"`)
          .replace("<head>", () => `<head>${meta}`);
        return data;
      });
    });
  }
}

/**
 * The add-in as a static site in dist/.
 * @returns {import("webpack").Configuration}
 */
module.exports = (_env, argv) => {
  const production = argv.mode === "production";
  const baseUrl = addinUrl(process.env.ADDIN_URL);
  const officeJs = officeJsUrl(process.env.OFFICE_JS);
  return {
    mode: production ? "production" : "development",
    context: __dirname,
    target: ["web", "es2020"],
    // An eval-based source map would need 'unsafe-eval' in the page's policy.
    devtool: production ? false : "source-map",
    // Two scripts, both run before Office is ready: figures and commands first, then what reads criteria.
    entry: { main: "./src/main.ts", criteria: { import: "./src/criteria.ts", dependOn: "main" } },
    output: {
      path: path.join(__dirname, "dist"),
      // The manifest names main.js, so the scripts' names are fixed and the page adds a hash to their addresses instead.
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // `npm run types` checks the types, of the tests too.
          options: {
            transpileOnly: true,
            compilerOptions: { noEmit: false },
            getCustomTransformers: () => ({ before: [leaveOutExamples] }),
          },
        },
      ],
    },
    optimization: {
      minimizer: [
        new TerserPlugin({
          // Smaller than what esbuild writes by a twentieth, and in half of Terser's time.
          minify: TerserPlugin.swcMinify,
          terserOptions: { ecma: 2020, format: { asciiOnly: false } },
        }),
      ],
    },
    performance: { hints: false },
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(__dirname, "node_modules/.cache/webpack-addin"),
      buildDependencies: { config: [__filename] },
    },
    plugins: [
      // The template names office.js in its head, deferred; the scripts come right after it, so that nothing delays the functions.
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        inject: "head",
        scriptLoading: "defer",
        hash: true,
      }),
      new OfficeJsPlugin(officeJs),
      new CopyPlugin({
        patterns: [
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(DEFAULT_ADDIN_URL, baseUrl),
          },
          { from: "assets/icon-*.png" },
          { from: "src/taskpane/support.html", to: "support.html" },
        ],
      }),
      new FunctionsMetadataPlugin(),
    ],
    stats: "errors-warnings",
  };
};
