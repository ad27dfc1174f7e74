// Takes {schemas: {name: schema}, cases: [{schema, instance}]} on stdin; gives a list on stdout: per case null if it is
// valid, else the first fault. Strict: a schema that ajv does not understand whole is itself a fault.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const Ajv2020 = require(join(process.env.KAGAMI_TOOLS_NODE, "ajv", "dist", "2020")).default;

const { schemas, cases } = JSON.parse(readFileSync(0, "utf8"));
const ajv = new Ajv2020({ strict: true, allErrors: false, logger: { log: fail, warn: fail, error: fail } });
const validators = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
const verdicts = cases.map(({ schema, instance }) => {
  const validate = validators[schema];
  return validate(instance) ? null : ajv.errorsText(validate.errors);
});
process.stdout.write(JSON.stringify(verdicts));

function fail(...words) {
  throw new Error(words.join(" "));
}
