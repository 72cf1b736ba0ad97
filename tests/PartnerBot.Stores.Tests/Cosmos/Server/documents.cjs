"use strict";
// What the server lacks as published: one partition does not see another, documents die at their time, writes are checked as the service does.
const { Documents, Items, request, fail, getValue } = require("./library.cjs");

const LARGEST = 2 * 1024 * 1024;
const keyOf = (documents, d) => (documents._partitionKeyPath || []).map(p => getValue(p.slice(1).split("/"), d));
const isNone = v => v === undefined || (v && typeof v === "object");
const isInScope = (documents, d, wanted) =>
  !wanted || wanted.every((w, i) => { const has = keyOf(documents, d)[i]; return isNone(w) ? has === undefined : has === w; });

function isDead(documents, d) {
  const usual = (documents._parent.read() || {}).defaultTtl;
  if (usual === undefined || usual === null) return false;
  const seconds = d.ttl ?? usual;
  return seconds > 0 && Date.now() / 1000 >= d._ts + seconds;
}

let purging = false;
function purge(documents) {
  if (purging || (documents._parent.read() || {}).defaultTtl == null) return;
  purging = true;
  try {
    for (const item of [...documents._data.values()]) {
      const d = item.read();
      if (d && isDead(documents, d)) Items.delete.call(documents, d.id, documents._getPartition(d));
    }
  } finally {
    purging = false;
  }
}

Documents._item = function (...rest) {
  const item = Items._item.apply(this, rest), d = item.read();
  return d && !purging && isDead(this, d) ? this._newItem() : item;
};

for (const write of ["create", "replace", "upsert"]) {
  Documents[write] = function (d, ...rest) {
    const current = request.getStore();
    if (current) {
      if (Buffer.byteLength(JSON.stringify(d)) > LARGEST) fail(413, "Request size is too large");
      if (current.pk && !isInScope(this, d, current.pk)) fail(400, "PartitionKey extracted from document doesn't match the one specified in the header");
    }
    purge(this);
    return Items[write].call(this, d, ...rest);
  };
}

// The documents of the partition that the request names.
function scoped(documents) {
  purge(documents);
  const { pk } = request.getStore() || {};
  return Object.create(documents, { _data: { value: new Map([...documents._data].filter(([, item]) => isInScope(documents, item.read(), pk))) } });
}

Documents.read = function (options) {
  return this._parent.read() ? Items.read.call(scoped(this), options) : null;
};

Documents.query = function (query, options) {
  if (!this._parent.read()) return null;
  const text = query.query.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "");
  const given = new Set((query.parameters || []).map(p => p.name));
  for (const [name] of text.matchAll(/@\w+/g)) if (!given.has(name)) fail(400, `The parameter '${name}' is not specified`);
  return Items.query.call(scoped(this), query, options);
};
