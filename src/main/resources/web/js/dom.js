// Small helpers for building the page. Text always becomes text nodes: nothing of a note is ever read as markup.

/** The element of an id; the page cannot work without it. */
export function el(id) {
  const found = document.getElementById(id);
  if (!found) {
    throw new Error(`the page has no #${id}`);
  }
  return found;
}

/**
 * Makes an element. `props` are properties (className, onclick, dataset …); names with a hyphen and "role" are attributes.
 * Children are elements, strings, or null for none.
 */
export function h(tag, props, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined) {
      continue;
    }
    if (name === 'dataset') {
      Object.assign(made.dataset, value);
    } else if (name.includes('-') || name === 'role') {
      made.setAttribute(name, value);
    } else {
      made[name] = value;
    }
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ''));
  return made;
}

/** Replaces what an element holds, and gives the focus back to the control that had it (by its data-focus). */
export function fill(parent, ...children) {
  const held = parent.contains(document.activeElement) ? document.activeElement.dataset.focus : undefined;
  parent.replaceChildren(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  if (held) {
    const again = [...parent.querySelectorAll('[data-focus]')].find((one) => one.dataset.focus === held);
    again?.focus({ preventScroll: true });
  }
}

let saying = 0;

/** Tells a screen reader. The last words win. */
export function say(words) {
  clearTimeout(saying);
  saying = setTimeout(() => {
    el('said').textContent = words;
  }, 60);
}

let showing = 0;

/** A short note at the foot of the page, also spoken. */
export function toast(words) {
  const box = el('toast');
  box.textContent = words;
  box.hidden = false;
  say(words);
  clearTimeout(showing);
  showing = setTimeout(() => {
    box.hidden = true;
  }, 2600);
}

/** "1 code", "2 codes". */
export function count(number, one, many = `${one}s`) {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** Puts text on the clipboard; also where the page was not loaded over a secure connection. */
export async function copy(text, what) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const carrier = h('textarea', { value: text, className: 'unseen', readOnly: true, 'aria-hidden': 'true' });
    const before = document.activeElement;
    document.body.append(carrier);
    carrier.select();
    const done = document.execCommand('copy');
    carrier.remove();
    before?.focus?.();
    if (!done) {
      toast('The browser does not let this page copy');
      return;
    }
  }
  toast(`Copied: ${what}`);
}

/** Hands a file to the browser's downloads. */
export function save(name, bytes, type) {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = h('a', { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
