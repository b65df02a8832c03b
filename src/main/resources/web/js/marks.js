// Which words of a note to mark, and how. Pure functions over text and result.

const ROLES = new Set(['condition', 'site', 'laterality', 'etiology']);
const NAMES = { laterality: 'side', etiology: 'cause' };
const FIRST = ['condition', 'etiology', 'laterality', 'site'];
const OFF = new Set(['negated']);

/** What a role is called on the page. */
export function roleName(role) {
  return NAMES[role] ?? role;
}

/** The CSS class of a role. */
export function roleClass(role) {
  return `role-${ROLES.has(role) ? role : 'other'}`;
}

/**
 * A stretch of words to mark.
 *
 * @typedef {{start: number, end: number, role: string, codes: string[], off: string, tip: string}} Mark
 * `off` is the assertion of words that carry no code: negated, historical, family …; empty for evidence.
 */

/**
 * The marks of a result: the evidence of every suggestion, and findings that the note does not affirm.
 *
 * @returns {Mark[]} in order of place; they may overlap
 */
export function marksOf(result) {
  const marks = new Map();
  for (const suggestion of result.suggestions) {
    for (const e of suggestion.evidence) {
      const id = `${e.start}-${e.end}-${e.role}`;
      const mark = marks.get(id) ?? { start: e.start, end: e.end, role: e.role, codes: [], off: '', tip: '' };
      if (!mark.codes.includes(suggestion.code)) {
        mark.codes.push(suggestion.code);
      }
      marks.set(id, mark);
    }
  }
  const reasons = new Map();
  for (const r of result.rejected) {
    reasons.set(`${r.code} ${r.text}`, r.reason);
  }
  for (const f of result.findings) {
    if (!f.code || f.within) {
      continue;
    }
    const reason = reasons.get(`${f.code} ${f.text}`);
    if (f.assertion !== 'affirmed' || reason) {
      const id = `${f.start}-${f.end}-off`;
      if (!marks.has(id)) {
        const tip = `${f.code} not coded${reason ? `: ${reason}` : ''}`;
        marks.set(id, { start: f.start, end: f.end, role: f.type, codes: [f.code], off: f.assertion, tip });
      }
    }
  }
  return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Moves marks along with an edit, so that they stay on their words until the next result is there.
 * Marks that the edit touches go.
 */
export function shifted(marks, before, after) {
  let head = 0;
  const shorter = Math.min(before.length, after.length);
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) {
    head++;
  }
  let tail = 0;
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) {
    tail++;
  }
  const by = after.length - before.length;
  const from = before.length - tail;
  const out = [];
  for (const mark of marks) {
    if (mark.end <= head) {
      out.push(mark);
    } else if (mark.start >= from) {
      out.push({ ...mark, start: mark.start + by, end: mark.end + by });
    }
  }
  return out;
}

function order(mark) {
  const at = FIRST.indexOf(mark.role);
  return at < 0 ? FIRST.length : at;
}

/** Evidence with the roles of the same words put together: [{start, end, text, roles}]. */
export function byPlace(evidence) {
  const places = new Map();
  for (const e of evidence) {
    const id = `${e.start}-${e.end}`;
    const place = places.get(id) ?? { start: e.start, end: e.end, text: e.text, roles: [] };
    place.roles.push(e.role);
    places.set(id, place);
  }
  return [...places.values()];
}

/**
 * Cuts a text where marks begin and end.
 *
 * @returns {{start: number, end: number, marks: Mark[]}[]} pieces that cover the text; marks of a piece: shortest first, of one length the condition first
 */
export function pieces(text, marks) {
  const cuts = new Set([0, text.length]);
  for (const mark of marks) {
    cuts.add(Math.min(mark.start, text.length));
    cuts.add(Math.min(mark.end, text.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const out = [];
  let next = 0;
  let open = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [start, end] = [places[i], places[i + 1]];
    open = open.filter((mark) => mark.end > start);
    while (next < marks.length && marks[next].start <= start) {
      if (marks[next].end > start) {
        open.push(marks[next]);
      }
      next++;
    }
    out.push({ start, end, marks: [...open].sort((a, b) => a.end - a.start - (b.end - b.start) || order(a) - order(b)) });
  }
  return out;
}

/** The classes of a piece: evidence wins over words that carry no code. */
export function pieceClass(marks) {
  const evidence = marks.find((mark) => !mark.off);
  if (evidence) {
    return `m ${roleClass(evidence.role)}`;
  }
  const first = marks[0];
  if (OFF.has(first.off)) {
    return 'm off';
  }
  return first.off === 'affirmed' ? 'm spare' : 'm aside';
}

/** One line about the words at a place, for the foot of the note. */
export function told(marks) {
  const evidence = marks.filter((mark) => !mark.off);
  const said = evidence.map((mark) => `${roleName(mark.role)} → ${mark.codes.join(', ')}`);
  const off = marks.filter((mark) => mark.off).map((mark) => `${mark.off === 'affirmed' ? '' : `${mark.off} · `}${mark.tip}`);
  return [...new Set([...said, ...off])].join('   ');
}
