// Light or dark: as the system has it, until the coder chooses for this window.
import { el } from './dom.js';

export function startTheme() {
  const button = el('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const now = () => document.documentElement.dataset.theme ?? (system.matches ? 'dark' : 'light');
  const label = () => {
    button.textContent = now() === 'dark' ? 'Light' : 'Dark';
    button.title = `Change to the ${now() === 'dark' ? 'light' : 'dark'} theme`;
  };
  button.onclick = () => {
    document.documentElement.dataset.theme = now() === 'dark' ? 'light' : 'dark';
    label();
  };
  system.addEventListener('change', label);
  label();
}
