"use strict";
// The server's SQL parser tries each bracket again for every rule around it: seven times longer with every depth. It is made to remember what it found.
const fs = require("node:fs");
const path = require("node:path");
const Module = require("node:module");

const file = path.join(__dirname, "node_modules/@zeit/cosmosdb-query/lib/parser.js");
const remembering = fs.readFileSync(file, "utf8")
  .replace(/(peg\$currPos\s*= 0,)/, "$1 peg$known = new Map(),")
  .replace(/function peg\$parse(\w+)\(\) \{/g, (_, rule) => `function peg$parse${rule}() {
    const key = "${rule} " + peg$currPos, known = peg$known.get(key);
    if (known) { peg$currPos = known.end; return known.result; }
    const result = peg$try${rule}();
    peg$known.set(key, { end: peg$currPos, result });
    return result;
  }
  function peg$try${rule}() {`);

const loaded = new Module(file, module);
loaded.filename = file;
loaded.paths = Module._nodeModulePaths(path.dirname(file));
loaded._compile(remembering, file);
loaded.loaded = true;
require.cache[file] = loaded;
