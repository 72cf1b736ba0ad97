"use strict";
// Transactional batches and bulk writes: the .NET client sends them as HybridRow records, not as JSON.
const { operations, request, parseHeader } = require("./library.cjs");

const SEGMENT = Buffer.from("81f0d8ff7f010a000000", "hex"), RECORD = Buffer.from("81f1d8ff7f", "hex"), RESULT = Buffer.from("817154e17f", "hex");
const LEADING = ["partitionKey", "effectivePartitionKey", "id", "binaryId", "body"];
const IF_MATCH = 9, MINIMAL = 12;
const KINDS = { 0: "createOperation", 2: "readOperation", 4: "deleteOperation", 5: "replaceOperation", 20: "upsertOperation" };

const crcTable = Array.from({ length: 256 }, (_, n) => {
  for (let i = 0; i < 8; i++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});
const crc32 = bytes => {
  let c = 0xffffffff;
  for (const b of bytes) c = crcTable[(c ^ b) & 255] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

function readNumber(bytes, at) {
  let value = 0, shift = 0, b;
  do {
    b = bytes[at++];
    value += (b & 127) * 2 ** shift;
    shift += 7;
  } while (b & 128);
  return [value, at];
}

function writeNumber(n) {
  const out = [];
  do {
    out.push((n & 127) | (n > 127 ? 128 : 0));
    n = Math.floor(n / 128);
  } while (n > 0);
  return Buffer.from(out);
}

function decodeOne(row) {
  const operation = { type: row.readInt32LE(6) };
  let at = 14, length;
  const text = () => {
    [length, at] = readNumber(row, at);
    at += length;
    return row.subarray(at - length, at).toString("utf8");
  };
  LEADING.forEach((name, i) => { if (row[5] & (4 << i)) operation[name] = text(); });
  while (at < row.length) {
    const code = row[at++];
    let token;
    [token, at] = readNumber(row, at);
    if (code === 0x14) operation[token] = text();
    else if (code === 2 || code === 3) operation[token] = code === 3;
    else break;
  }
  return operation;
}

function decode(bytes) {
  const found = [];
  for (let at = 0; at < bytes.length;) {
    if (bytes.readUInt32LE(at + 1) === 0x7fffd8f0) {
      at += bytes.readInt32LE(at + 6);
      continue;
    }
    const length = bytes.readInt32LE(at + 5);
    found.push(decodeOne(bytes.subarray(at + 13, at + 13 + length)));
    at += 13 + length;
  }
  return found;
}

function encode(results) {
  const out = [SEGMENT];
  for (const { statusCode, etag, body } of results) {
    const fixed = Buffer.alloc(9);
    fixed[0] = 3 | (etag ? 4 : 0) | (body ? 8 : 0);
    fixed.writeInt32LE(statusCode, 1);
    const texts = [etag, body].filter(Boolean).map(s => Buffer.from(s)).flatMap(b => [writeNumber(b.length), b]);
    const charge = Buffer.alloc(10);
    charge[0] = 0x10;
    charge[1] = 6;
    charge.writeDoubleLE(1, 2);
    const record = Buffer.concat([RESULT, fixed, ...texts, charge]), head = Buffer.alloc(8);
    head.writeInt32LE(record.length, 0);
    head.writeUInt32LE(crc32(record), 4);
    out.push(RECORD, head, record);
  }
  return Buffer.concat(out);
}

function runOne(container, operation, header) {
  const partitionKey = operation.partitionKey ?? header;
  const input = {
    id: operation.id,
    partitionKey,
    ifMatch: operation[IF_MATCH] === "*" ? undefined : operation[IF_MATCH],
    resourceBody: operation.body ? JSON.parse(operation.body) : undefined,
  };
  const current = { pk: parseHeader(partitionKey) };
  return request.run(current, () => {
    let answer;
    try {
      answer = KINDS[operation.type] ? operations[KINDS[operation.type]](container, input) : { statusCode: 400 };
    } catch (e) {
      answer = { statusCode: current.force || 500, body: { message: e.message } };
    }
    const body = answer.statusCode < 300 ? answer.body : undefined;
    return { statusCode: answer.statusCode, etag: body && body._etag, body: body && (!operation[MINIMAL] || operation.type === 2) ? JSON.stringify(body) : undefined };
  });
}

/** Runs the operations of one body; all or none of them where the batch is atomic. */
module.exports = function runBatch(container, bytes, header, isAtomic) {
  const wanted = decode(bytes), documents = container.documents;
  if (wanted.length > 100) return { status: 400 };
  const before = isAtomic && { data: new Map(documents._data), index: new Map(documents._index), count: documents._ridCount };
  let failed = -1;
  const results = wanted.map((operation, i) => {
    if (isAtomic && failed >= 0) return { statusCode: 424 };
    const result = runOne(container, operation, header);
    if (result.statusCode >= 400) failed = i;
    return result;
  });
  if (isAtomic && failed >= 0) {
    Object.assign(documents, { _data: before.data, _index: before.index, _ridCount: before.count });
    results.forEach((_, i) => { if (i !== failed) results[i] = { statusCode: 424 }; });
  }
  return { status: failed < 0 ? 200 : 207, body: encode(results), charge: results.length };
};
