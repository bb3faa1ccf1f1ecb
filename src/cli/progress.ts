import type { Terminal } from './terminal.ts';

/** A bar on stderr; nothing at all where stderr is no terminal. */
export interface Progress {
  /** Share done, 0 to 1, and a few words on what it is and how fast it goes. */
  readonly at: (done: number, note?: string) => void;
  readonly stop: () => void;
}

const SHOWN_AFTER = 500;
const SILENT: Progress = { at: () => {}, stop: () => {} };

/** Begins a bar with a title. It appears when the work has lasted half a second, so that quick work leaves no trace. */
export async function beginProgress(terminal: Terminal, title: string): Promise<Progress> {
  if (!terminal.draws) return SILENT;
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    format: `${title} [{bar}] {percentage}%{note}`,
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  const begun = terminal.now().getTime();
  let shown = false;
  return {
    at: (done, note) => {
      if (!shown && terminal.now().getTime() - begun > SHOWN_AFTER) {
        shown = true;
        bar.start(1000, 0, { note: '' });
      }
      if (shown) bar.update(Math.round(Math.min(1, done) * 1000), { note: note === undefined ? '' : `  ${note}` });
    },
    stop: () => {
      if (shown) bar.stop();
    },
  };
}
