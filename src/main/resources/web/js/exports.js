// The coder's result in the forms in which it leaves the page.
import { byPlace } from './marks.js';

/** One line a code: "1. M61.252  Title". */
export function asText(note) {
  return note.accepted.map((one, i) => `${i + 1}. ${one.code}  ${one.title}`).join('\n') + '\n';
}

function origin(one) {
  return one.replaces ? `instead of ${one.replaces}` : one.added ? 'added' : 'suggested';
}

function evidenceOf(note, one) {
  return one.replaces ? [] : (note.suggestion(one.code)?.evidence ?? []);
}

/** A CSV cell; one that a spreadsheet would take for a formula is led by an apostrophe. */
function cell(value) {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function asCsv(note) {
  const rows = note.accepted.map((one, i) => [
    String(i + 1), one.code, one.title, origin(one), evidenceOf(note, one).map((e) => e.text.replaceAll('\n', ' ')).join('; ')]);
  return [['order', 'code', 'title', 'origin', 'evidence'], ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

export function asJson(note) {
  const { setting, date, sex, age } = note.encounter;
  return `${JSON.stringify({
    release: note.result?.release,
    fingerprint: note.result?.fingerprint,
    setting,
    date: date || undefined,
    sex: sex || undefined,
    age: age === '' ? undefined : Number(age),
    accepted: note.accepted.map((one, i) => ({
      order: i + 1, code: one.code, title: one.title, origin: origin(one), evidence: evidenceOf(note, one) })),
    rejected: [...note.rejected].map(([code, { title, why }]) => ({ code, title, why })),
  }, null, 2)}\n`;
}

/** A double-quoted YAML scalar. */
function quoted(text) {
  const escapes = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  let out = '"';
  for (const char of text) {
    const unit = char.codePointAt(0);
    const control = unit < 0x20 || (unit >= 0x7f && unit <= 0x9f) || unit === 0x2028 || unit === 0x2029 || unit === 0xfeff;
    out += escapes[char] ?? (control ? `\\u${unit.toString(16).padStart(4, '0')}` : char);
  }
  return `${out}"`;
}

/** A title as a YAML comment: one line, nothing that could end it. */
function comment(title) {
  return title ? `  # ${title.replace(/\s+/g, ' ')}` : '';
}

/** `expected.yaml` of an annotated case, in the form that `annotate` writes. */
export function asCase(note, id) {
  const { setting, date, sex, age } = note.encounter;
  const lines = [`id: ${id}`, `setting: ${setting}`];
  if (date) {
    lines.push(`date: ${date}`);
  }
  if (sex) {
    lines.push(`sex: ${sex}`);
  }
  if (age !== '') {
    lines.push(`age: ${age}`);
  }
  lines.push(note.accepted.length === 0 ? 'codes: []' : 'codes:');
  for (const one of note.accepted) {
    lines.push(`  - code: ${one.code}${comment(one.title)}`);
    const evidence = byPlace(evidenceOf(note, one));
    if (evidence.length > 0) {
      lines.push('    evidence:');
    }
    for (const e of evidence) {
      lines.push(`      - {start: ${e.start}, end: ${e.end}, quote: ${quoted(e.text)}}`);
    }
  }
  const refused = [...note.rejected].filter(([code]) => !note.accepted.some((one) => one.code === code));
  if (refused.length > 0) {
    lines.push('mustNotPropose:');
  }
  for (const [code, { why }] of refused) {
    lines.push(`  - {code: ${code}, why: ${quoted(why)}}`);
  }
  const undecided = (note.result?.suggestions ?? []).some((one) => note.decision(one.code) === '');
  lines.push(`open: ${undecided}`);
  return `${lines.join('\n')}\n`;
}

/** A name for a case from the name of a note. */
export function idFrom(name) {
  const id = name.toLowerCase().replace(/\.[a-z0-9]+$/, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 64);
  return id || 'case-1';
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let i = 0; i < 8; i++) {
    c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  }
  return c >>> 0;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc = CRC[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/**
 * A zip archive whose files are stored as they are.
 *
 * @param {Object<string, string>} files text by path
 */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  const encoder = new TextEncoder();
  const utf8Names = 0x0800;
  const january1980 = 0x21;
  for (const [path, text] of Object.entries(files)) {
    const name = encoder.encode(path);
    const data = encoder.encode(text);
    const common = [[20, 2], [utf8Names, 2], [0, 2], [0, 2], [january1980, 2], [crc32(data), 4], [data.length, 4], [data.length, 4], [name.length, 2], [0, 2]];
    const head = record([[0x04034b50, 4], ...common]);
    directory.push(record([[0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]]), name);
    parts.push(head, name, data);
    offset += head.length + name.length + data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = Object.keys(files).length;
  const end = record([[0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]]);
  return new Blob([...parts, ...directory, end], { type: 'application/zip' });
}

function record(fields) {
  const bytes = new Uint8Array(fields.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) {
      view.setUint16(at, value, true);
    } else {
      view.setUint32(at, value, true);
    }
    at += width;
  }
  return bytes;
}
