// Reads and parses a JSON file, as anything that judges it has to.
JSON.parse(require("node:fs").readFileSync(process.argv[2], "utf8"));
