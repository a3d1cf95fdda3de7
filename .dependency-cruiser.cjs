/** Who may know whom. An area that is not named here may be imported by nobody: add its arrows with it. */
const ARROWS = {
  domain: [],
  texts: ["domain"],
  templates: ["domain", "texts"],
  functions: ["domain", "texts"],
  // actions.ts is the port that the pane asks the workbook through: types only, src/excel fulfils it.
  excel: ["domain", "texts", "templates", "taskpane/actions\\.ts$"],
  taskpane: ["domain", "texts", "templates", "excel"],
  commands: ["domain", "texts", "templates", "excel", "taskpane/actions\\.ts$"],
};

const arrows = Object.entries(ARROWS).map(([area, known]) => ({
  name: `${area}-knows`,
  comment: `src/${area} may import ${known.length === 0 ? "nothing" : known.join(", ")} of src besides itself.`,
  severity: "error",
  from: { path: `^src/${area}/` },
  to: {
    path: "^src/",
    pathNot: [`^src/${area}/`, ...known.map((to) => `^src/${to}${to.endsWith("$") ? "" : "/"}`)],
  },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: "domain-packages",
      comment: "The domain stands on the decimal library and zod alone.",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { couldNotResolve: false, pathNot: ["^src/", "(^|/)node_modules/(@types/)?(big\\.js|zod)/"] },
    },
    {
      name: "workbench-knows",
      comment: "The workbench loads the built page as Excel would and shares no code with the add-in.",
      severity: "error",
      from: { path: "^src/workbench/" },
      to: { path: "^src/", pathNot: ["^src/workbench/", "^src/texts/workbench/"] },
    },
    {
      name: "nobody-knows-workbench",
      comment: "Nothing of the workbench is in the pages that Excel loads.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/workbench/", "^src/texts/workbench/"] },
      to: { path: ["^src/workbench/", "^src/texts/workbench/"] },
    },
    {
      name: "nobody-knows-main",
      comment:
        "src/main.ts and src/criteria.ts, the scripts of the page, put the parts together; no part knows them.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/(main|criteria)\\.ts$" },
    },
    {
      name: "main-knows",
      comment:
        "The composition root calls the functions, the ribbon commands and the pane, and nothing beneath them.",
      severity: "error",
      from: { path: "^src/(main|criteria)\\.ts$" },
      to: {
        path: "^src/",
        pathNot: [
          "^src/functions/",
          "^src/commands/",
          "^src/taskpane/start\\.tsx?$",
          "^src/excel/",
          // What fetches the scorecards: handed to the functions, which do not know where they come from.
          "^src/templates/load-templates\\.ts$",
        ],
      },
    },
    {
      name: "known-areas",
      comment: "Code stands in an area that has its arrows here.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: `^src/((main|criteria)\\.ts$|(workbench|${Object.keys(ARROWS).join("|")})/)`,
      },
      to: {},
    },
    {
      name: "no-cycles",
      comment: "Not even between types: a cycle is one module that pretends to be several.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
    {
      name: "packages-are-declared",
      comment: "What is imported is named in package.json.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "shipped-packages",
      comment: "What ships to Excel stands on dependencies; devDependencies build, test and serve.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: "node_modules/@types/",
      },
    },
    {
      name: "no-tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/tsconfig.json` },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
