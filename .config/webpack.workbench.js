// The workbench page: a bundle of its own, apart from what Excel loads.
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");

const root = path.resolve(__dirname, "..");
const cache = path.join(root, "node_modules/.cache");

module.exports = {
  name: "workbench",
  mode: "production",
  target: ["web", "es2022"],
  context: root,
  devtool: false,
  entry: {
    workbench: "./src/workbench/page/main.ts",
    bridge: { import: "./src/workbench/bridge/bridge.ts", runtime: false },
  },
  output: {
    path: path.join(cache, "workbench/site"),
    publicPath: "/workbench/",
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new HtmlWebpackPlugin({
      template: "./src/workbench/page/workbench.html",
      filename: "workbench.html",
      chunks: ["workbench"],
      scriptLoading: "defer",
    }),
  ],
  optimization: {
    // Univer's packages come unminified; esbuild takes seconds where Terser takes more than a minute.
    minimizer: [
      new TerserPlugin({ minify: TerserPlugin.esbuildMinify, terserOptions: {}, extractComments: false }),
    ],
  },
  // Univer is large by nature and this page is served from the own machine.
  performance: { hints: false },
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(cache, "webpack-workbench"),
    compression: false,
    buildDependencies: { config: [__filename] },
  },
  stats: "errors-warnings",
};
