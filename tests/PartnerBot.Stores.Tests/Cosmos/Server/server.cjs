"use strict";
// @vercel/cosmosdb-server with the gaps closed that keep Microsoft's .NET client from talking to it. What it cannot do it refuses with 400 or 501.
//   node server.cjs       prints  READY https://127.0.0.1:PORT/  and stops when standard input closes, so that a dead test run leaves no server behind.
const { createServer, container, request, parseHeader, parseSql } = require("./library.cjs");
require("./documents.cjs");
const runBatch = require("./batch.cjs");

const PLAN = JSON.stringify({
  partitionedQueryExecutionInfoVersion: 2,
  queryInfo: {
    distinctType: "None", top: null, offset: null, limit: null, orderBy: [], orderByExpressions: [], groupByExpressions: [], groupByAliases: [],
    aggregates: [], groupByAliasToAggregateType: {}, rewrittenQuery: "", hasSelectValue: false, dCountInfo: null, hasNonStreamingOrderBy: false,
  },
  queryRanges: [{ min: "", max: "FF", isMinInclusive: true, isMaxInclusive: false }],
});

const isTrue = v => String(v).toLowerCase() === "true";

function send(res, status, body, headers = {}) {
  res.writeHead(status, { "content-type": "application/json", "x-ms-request-charge": "1", ...headers });
  res.end(body === null ? undefined : JSON.stringify(body));
}

function whole(req, then) {
  const parts = [];
  req.on("data", d => parts.push(d)).on("end", () => then(Buffer.concat(parts)));
}

// The published server would take the plan request for the query itself.
function plan(req, res) {
  whole(req, bytes => {
    try {
      parseSql(JSON.parse(bytes).query);
    } catch (e) {
      return send(res, 400, { code: "BadRequest", message: e.message });
    }
    res.writeHead(200, { "content-type": "application/json" });
    res.end(PLAN);
  });
}

function batch(req, res, found) {
  whole(req, bytes => {
    const { status, body, charge } = runBatch(found, bytes, req.headers["x-ms-documentdb-partitionkey"], isTrue(req.headers["x-ms-cosmos-batch-atomic"]));
    if (!body) return send(res, status, { code: "BadRequest", message: "Batch request has more operations than what is supported" });
    res.writeHead(status, { "content-type": "application/octet-stream", "x-ms-request-charge": String(charge) });
    res.end(body);
  });
}

function plain(req, res, path, pass) {
  const h = req.headers, current = { pk: h["x-ms-documentdb-partitionkey"] ? parseHeader(h["x-ms-documentdb-partitionkey"]) : null };
  const isQuery = isTrue(h["x-ms-documentdb-isquery"]) || h["content-type"] === "application/query+json";
  const isWrite = path && path[3] && ["POST", "PUT"].includes(req.method) && !isQuery;
  const isPointRead = path && path[4] && req.method === "GET";
  h["x-ms-documentdb-query-enablecrosspartition"] = "true"; // asked for even within one partition; also avoids its 500 on a missing document
  if (h["if-match"] === "*") delete h["if-match"];
  const end = res.end.bind(res);
  res.end = (body, ...rest) => {
    if (current.force) res.statusCode = current.force;
    if (isPointRead && res.statusCode === 200 && h["if-none-match"] && h["if-none-match"] === res.getHeader("etag")) {
      res.statusCode = 304;
      body = undefined;
    }
    if (isWrite && res.statusCode < 300 && /return=minimal/.test(h.prefer || "")) body = undefined;
    return end(body, ...rest);
  };
  request.run(current, () => pass(req, res));
}

const server = createServer({ keepAlive: true }); // without keepAlive every request costs a TLS handshake
const [pass] = server.listeners("request");
server.removeAllListeners("request");
server.on("request", (req, res) => {
  const h = req.headers, path = /^\/+dbs\/([^/]+)\/colls\/([^/]+)(\/docs(?:\/([^/?]+))?)?\/?(?:\?|$)/.exec(req.url), found = path && container(path[1], path[2]);
  const refuse = what => send(res, 501, { code: "NotImplemented", message: `${what} is not supported by this server` });
  if (req.url.startsWith("/offers")) return send(res, 200, { _rid: "", Offers: [], _count: 0 });
  if (path && path[3] && !found) return send(res, 404, { code: "NotFound", message: "Owner resource does not exist" }, { "x-ms-substatus": "1003" });
  if (h["x-ms-start-epk"]) return refuse("a query over a part of the partitions");
  if (path && path[3] && h["a-im"]) return refuse("the change feed");
  if (req.method === "PATCH") return refuse("PATCH");
  if (isTrue(h["x-ms-cosmos-is-batch-request"])) return batch(req, res, found);
  if (isTrue(h["x-ms-cosmos-is-query-plan-request"])) return plan(req, res);
  plain(req, res, path, pass);
});

process.stdin.resume().on("end", () => process.exit(0));
server.listen(0, "127.0.0.1", () => console.log(`READY https://127.0.0.1:${server.address().port}/`));
