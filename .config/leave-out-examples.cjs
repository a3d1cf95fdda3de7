const ts = require("typescript");

const GRAMMAR = /[\\/]src[\\/]domain[\\/]criteria[\\/]grammar[\\/]/;
const NOT_SHIPPED = new Set(["name", "says", "not"]);

/**
 * For ts-loader: leaves the names and the example texts of phrases out of what is shipped. They stand beside each phrase for who writes it
 * and for the test that runs them; `ShippedProduction` keeps the reader from using them.
 */
function leaveOutExamples(context) {
  const { factory } = context;
  const nameOf = (property) => ts.isPropertyAssignment(property) && property.name.text;
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isObjectLiteralExpression(visited)) return visited;
    const { properties } = visited;
    if (!properties.some((property) => nameOf(property) === "patterns")) return visited;
    const shipped = properties.filter((property) => !NOT_SHIPPED.has(nameOf(property)));
    return factory.updateObjectLiteralExpression(visited, shipped);
  };
  return (file) => (GRAMMAR.test(file.fileName) ? ts.visitNode(file, visit) : file);
}

module.exports = { leaveOutExamples };
