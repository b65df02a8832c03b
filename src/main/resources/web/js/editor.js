// The note: a text area over a mirror that carries the marks. The text is the coder's; only the mirror is drawn.
import { el, h } from './dom.js';
import { pieceClass, pieces, told } from './marks.js';

const FOOT = 'Words under the pointer or the cursor are explained here.';

export class Editor {
  /**
   * @param {{typed: (text: string) => void, pointed: (codes: string[]) => void}} on called with the new text; with the codes of the
   *     words under the pointer or cursor
   */
  constructor(on) {
    this.area = el('note');
    this.mirror = el('mirror');
    this.scroller = el('editor');
    this.on = on;
    this.spans = [];
    this.lit = '';
    this.area.addEventListener('input', () => on.typed(this.area.value));
    this.scroller.addEventListener('pointermove', (event) => this.#atPointer(event));
    this.scroller.addEventListener('pointerleave', () => this.#at(null));
    for (const name of ['keyup', 'click']) {
      this.area.addEventListener(name, () => this.#atCursor());
    }
  }

  get text() {
    return this.area.value;
  }

  /** Lays another text on the desk; the cursor goes to its beginning. */
  setText(text) {
    this.area.value = text;
    this.area.setSelectionRange(0, 0);
    this.scroller.scrollTop = 0;
  }

  /** Says at the foot what will be told there. */
  tellNothing() {
    el('under').textContent = FOOT;
  }

  /** Draws the marks of the text. */
  draw(marks) {
    const text = this.area.value;
    const drawn = document.createDocumentFragment();
    this.spans = [];
    let i = 0;
    for (const piece of pieces(text, marks)) {
      const words = text.slice(piece.start, piece.end);
      if (piece.marks.length === 0) {
        drawn.append(words);
        continue;
      }
      const span = h('span', { className: pieceClass(piece.marks), dataset: { i: String(i++) } }, words);
      this.spans.push({ span, piece });
      drawn.append(span);
    }
    drawn.append('\n');
    this.mirror.replaceChildren(drawn);
    this.light(this.lit);
  }

  /** Lights the words of a code; an empty code lights none. */
  light(code) {
    this.lit = code;
    this.scroller.classList.toggle('lighting', code !== '');
    for (const { span, piece } of this.spans) {
      span.classList.toggle('lit', code !== '' && piece.marks.some((mark) => mark.codes.includes(code)));
    }
  }

  /** Brings the words of a code into view: the last condition, which is most often the assessment's. */
  show(code) {
    const mine = this.spans.filter(({ piece }) => piece.marks.some((mark) => mark.codes.includes(code)));
    const condition = mine.filter(({ piece }) => piece.marks.some((mark) => mark.role === 'condition' && mark.codes.includes(code)));
    const { span } = condition.at(-1) ?? mine.at(-1) ?? {};
    if (!span) {
      return;
    }
    const box = this.scroller.getBoundingClientRect();
    const here = span.getBoundingClientRect();
    if (here.top < box.top || here.bottom > box.bottom) {
      this.scroller.scrollBy({ top: here.top - box.top - box.height / 3 });
    }
  }

  #atPointer(event) {
    if (this.waiting) {
      return;
    }
    this.waiting = true;
    const { clientX, clientY } = event;
    requestAnimationFrame(() => {
      this.waiting = false;
      const under = document.elementsFromPoint(clientX, clientY).find((one) => one.parentElement === this.mirror);
      this.#at(under ? this.spans[Number(under.dataset.i)] : null);
    });
  }

  #atCursor() {
    const at = this.area.selectionStart;
    this.#at(this.spans.find(({ piece }) => piece.start <= at && at < piece.end) ?? null);
  }

  #at(found) {
    if (found === this.under) {
      return;
    }
    this.under = found;
    el('under').textContent = found ? `“${found.span.textContent}”  ${told(found.piece.marks)}` : FOOT;
    this.on.pointed(found ? [...new Set(found.piece.marks.filter((mark) => !mark.off).flatMap((mark) => mark.codes))] : []);
  }
}
