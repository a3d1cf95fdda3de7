import { FileFault } from "../failure";
import { crc32 } from "./crc32";

/** The parts of a package by their path, without a leading slash. */
export type Parts = Map<string, Uint8Array>;

/** Counted while unpacking: what a file claims about its own size proves nothing. */
const maxUnpacked = 256 * 1024 * 1024;
const maxParts = 5000;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const partMark = 0x04034b50;

/** Unpacks a zip file; a `FileFault` where it is none, is damaged, encrypted or would grow too large. */
export async function readZip(bytes: Uint8Array, limit = maxUnpacked): Promise<Parts> {
  refuseOthers(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return await unpack(bytes, view, limit);
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault("damaged", { cause: error });
  }
}

function refuseOthers(bytes: Uint8Array): void {
  const starts = (...head: number[]) => head.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b)) return;
  // Excel wraps an encrypted workbook into the container of the old format.
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    throw new FileFault(holdsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "oldFormat");
  throw new FileFault("notXlsx");
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const sought = [...text].map((character) => character.charCodeAt(0));
  const last = Math.min(bytes.length, 4 * 1024 * 1024) - sought.length * 2;
  for (let at = 0; at <= last; at++)
    if (sought.every((code, index) => bytes[at + index * 2] === code && bytes[at + index * 2 + 1] === 0))
      return true;
  return false;
}

async function unpack(bytes: Uint8Array, view: DataView, limit: number): Promise<Parts> {
  const parts: Parts = new Map();
  let left = limit;
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > maxParts) throw new FileFault("tooLarge");
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== entryMark) throw new FileFault("damaged");
    if (view.getUint16(at + 8, true) & 1) throw new FileFault("encrypted");
    const [method, crc] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [nameLength, extra] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const comment = view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const start = dataStart(view, view.getUint32(at + 42, true));
    at += 46 + nameLength + extra + comment;
    if (name.endsWith("/")) continue;
    if (size > left) throw new FileFault("tooLarge");
    if (start + packed > bytes.length) throw new FileFault("damaged");
    const data = bytes.subarray(start, start + packed);
    const content = method === 0 ? data : method === 8 ? await inflate(data, left) : undefined;
    if (content?.length !== size || crc32(content) !== crc) throw new FileFault("damaged");
    left -= content.length;
    parts.set(name.replace(/^\//, "").replaceAll("\\", "/"), content);
  }
  return parts;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === endMark) return at;
  throw new FileFault("damaged");
}

function dataStart(view: DataView, at: number): number {
  if (view.getUint32(at, true) !== partMark) throw new FileFault("damaged");
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

async function inflate(data: Uint8Array, limit: number): Promise<Uint8Array> {
  const packed = new Blob([data as Uint8Array<ArrayBuffer>]);
  const reader = packed.stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw new FileFault("tooLarge");
    }
    chunks.push(value);
  }
  return joined(chunks, size);
}

/** The chunks as one array of `size` bytes. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
