"""Takes and gives what ajv.cjs does, with Python's jsonschema."""

import json
import sys

from jsonschema import Draft202012Validator

given = json.load(sys.stdin)
validators = {}
for name, schema in given["schemas"].items():
    Draft202012Validator.check_schema(schema)
    validators[name] = Draft202012Validator(schema)
verdicts = []
for case in given["cases"]:
    fault = next(validators[case["schema"]].iter_errors(case["instance"]), None)
    verdicts.append(None if fault is None else fault.message)
json.dump(verdicts, sys.stdout)
