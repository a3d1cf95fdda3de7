import { crc32 } from "./crc32";
import type { Parts } from "./read-zip";
import { joined } from "./read-zip";

/** 1 January 1980, the earliest day that the format knows: the same workbook gives the same bytes. */
const earliestDay = 0x21;

/** Packs the parts into a zip file; `compress: false` only stores them. */
export async function writeZip(parts: Parts, { compress = true } = {}): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let at = 0;
  for (const [path, content] of parts) {
    const name = new TextEncoder().encode(path);
    const packed = compress && content.length > 64 ? await deflate(content) : content;
    const fields = fieldsOf(name, content, packed);
    const head = join(u32(0x04034b50), fields, u16(0), name);
    entries.push(join(u32(0x02014b50), u16(20), fields, u16(0, 0, 0, 0), u32(0, at), name));
    chunks.push(head, packed);
    at += head.length + packed.length;
  }
  const directory = join(...entries);
  const count = u16(0, 0, entries.length, entries.length);
  return join(...chunks, directory, u32(0x06054b50), count, u32(directory.length, at), u16(0));
}

function fieldsOf(name: Uint8Array, content: Uint8Array, packed: Uint8Array): Uint8Array {
  const utf8 = 0x800;
  return join(
    u16(20, utf8, packed === content ? 0 : 8, 0, earliestDay),
    u32(crc32(content), packed.length, content.length),
    u16(name.length),
  );
}

async function deflate(content: Uint8Array): Promise<Uint8Array> {
  const plain = new Blob([content as Uint8Array<ArrayBuffer>]);
  const stream = plain.stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  return joined(
    pieces,
    pieces.reduce((sum, piece) => sum + piece.length, 0),
  );
}

function u16(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [value & 0xff, (value >>> 8) & 0xff]));
}

function u32(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff)));
}
