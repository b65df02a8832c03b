// What the page knows. It lives in this window's memory only and goes with it.

/**
 * @typedef {{code: string, title: string, replaces: string, added: boolean}} Accepted `replaces` and `added` tell where it came from
 *
 * One note on the desk. `result` is the last answer, `codedText` the text it answers, `marks` its marks moved along with later edits.
 */
export class SheetNote {
  constructor(name, text, encounter) {
    this.name = name;
    this.text = text;
    this.encounter = { ...encounter };
    this.result = null;
    this.codedText = null;
    this.marks = [];
    /** @type {Accepted[]} */
    this.accepted = [];
    /** @type {Map<string, {title: string, why: string}>} suggested codes that the coder refused or replaced */
    this.rejected = new Map();
    this.resequenced = false;
    this.selected = '';
  }

  /** @returns {'accepted'|'rejected'|'replaced'|''} what the coder decided of a suggested code */
  decision(code) {
    if (this.accepted.some((one) => one.code === code)) {
      return 'accepted';
    }
    if (this.accepted.some((one) => one.replaces === code)) {
      return 'replaced';
    }
    return this.rejected.has(code) ? 'rejected' : '';
  }

  suggestion(code) {
    return this.result?.suggestions.find((one) => one.code === code);
  }

  /** Takes a code into the list: in the order of the suggestions until the coder orders by hand, added codes last. */
  accept(code, title, { replaces = '' } = {}) {
    this.rejected.delete(code);
    if (this.accepted.some((one) => one.code === code)) {
      return;
    }
    const entry = { code, title, replaces, added: !replaces && !this.suggestion(code) };
    const at = replaces ? this.accepted.findIndex((one) => one.code === replaces) : -1;
    if (at >= 0) {
      this.accepted.splice(at, 1, entry);
    } else {
      this.accepted.push(entry);
    }
    if (replaces) {
      this.rejected.set(replaces, { title: this.suggestion(replaces)?.title ?? '', why: `the coder chose ${code}` });
    }
    if (!this.resequenced) {
      const rank = new Map((this.result?.suggestions ?? []).map((one, i) => [one.code, i]));
      const place = (one) => rank.get(one.code) ?? rank.get(one.replaces) ?? Number.MAX_SAFE_INTEGER;
      this.accepted.sort((a, b) => place(a) - place(b));
    }
  }

  reject(code, title) {
    this.undo(code);
    this.rejected.set(code, { title, why: 'rejected by the coder' });
  }

  /** Takes a decision back: of a suggested code, or of a code in the list. */
  undo(code) {
    this.rejected.delete(code);
    for (const one of this.accepted.filter((each) => each.code === code && each.replaces)) {
      this.rejected.delete(one.replaces);
    }
    this.accepted = this.accepted.filter((one) => one.code !== code && one.replaces !== code);
  }

  /** Moves an accepted code; the order is the coder's from then on. */
  move(code, to) {
    const from = this.accepted.findIndex((one) => one.code === code);
    const place = Math.max(0, Math.min(this.accepted.length - 1, to));
    if (from < 0 || from === place) {
      return false;
    }
    const [one] = this.accepted.splice(from, 1);
    this.accepted.splice(place, 0, one);
    this.resequenced = true;
    return true;
  }
}

const NO_ENCOUNTER = { setting: 'outpatient', date: '', sex: '', age: '' };

/** All notes on the desk, and the one that lies open. */
export class Desk {
  constructor() {
    this.notes = [new SheetNote('Note 1', '', NO_ENCOUNTER)];
    this.at = 0;
    this.made = 1;
  }

  get note() {
    return this.notes[this.at];
  }

  /** Opens a note: in the place of the present one where that is blank. */
  add(name, text, encounter = this.note.encounter) {
    this.made++;
    const fresh = new SheetNote(name || `Note ${this.made}`, text, encounter);
    if (this.note.text.trim() === '' && text !== '') {
      this.notes[this.at] = fresh;
    } else {
      this.notes.push(fresh);
      this.at = this.notes.length - 1;
    }
    return fresh;
  }

  close() {
    this.notes.splice(this.at, 1);
    if (this.notes.length === 0) {
      this.made++;
      this.notes.push(new SheetNote(`Note ${this.made}`, '', NO_ENCOUNTER));
    }
    this.at = Math.min(this.at, this.notes.length - 1);
  }

  /** Whether a decision would be lost with the window. */
  get hasDecisions() {
    return this.notes.some((note) => note.accepted.length > 0 || note.rejected.size > 0);
  }
}
