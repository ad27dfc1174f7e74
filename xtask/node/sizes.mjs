// Takes files, gives a line for each: its bytes, and how many after gzip at level 9 and brotli at level 11.

import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

const sizes = async (file) => {
  const bytes = await readFile(file);
  const packed = [promisify(gzip)(bytes, { level: 9 }), promisify(brotliCompress)(bytes)];
  return [bytes, ...(await Promise.all(packed))].map((it) => it.length).join(" ");
};
console.log((await Promise.all(process.argv.slice(2).map(sizes))).join("\n"));
