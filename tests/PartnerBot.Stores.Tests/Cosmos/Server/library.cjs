"use strict";
// The parts of @vercel/cosmosdb-server 1.0.1 that are reached into. The version is pinned exactly: these are its internals.
const path = require("node:path");
const { AsyncLocalStorage } = require("node:async_hooks");

require("./parser.cjs");

const root = path.join(__dirname, "node_modules");
const lib = name => require(path.join(root, "@vercel/cosmosdb-server/lib", name));

const accountModule = lib("account");
let account;
accountModule.default = class extends accountModule.default {
  constructor(...rest) {
    super(...rest);
    account = this;
  }
};

/** The HTTP request that is being answered: { pk, force }. */
const request = new AsyncLocalStorage();

/** Ends the request with a status of its own. */
function fail(status, message) {
  const current = request.getStore();
  if (current) current.force = status;
  throw new Error(message);
}

module.exports = {
  request,
  fail,
  parseSql: require(path.join(root, "@zeit/cosmosdb-query")).default,
  getValue: lib("utils/get-value").default,
  partitionKeys: lib("utils/get-partition-from-header"),
  Items: lib("account/items").default.prototype,
  Documents: lib("account/documents").default.prototype,
  operations: lib("handler/_document-operations"),
  createServer: (...options) => lib("index.js").createHttpsServer(...options),

  /** The container, or null where there is none. */
  container(database, name) {
    try {
      const found = account.database(decodeURIComponent(database)).collection(decodeURIComponent(name));
      return found.read() ? found : null;
    } catch {
      return null;
    }
  },

  parseHeader(header) {
    try {
      const value = JSON.parse(header);
      return Array.isArray(value) ? value : [value];
    } catch {
      return null;
    }
  },
};
