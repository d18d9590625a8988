import type { Terminal } from "./terminal";

const patience = 400;

/** One line on a terminal that says how far long work has come; nothing where nobody watches or the work is short. */
export class Progress {
  private readonly since = performance.now();
  private shown = false;

  constructor(private readonly terminal: Terminal) {}

  /** Says what is being done: at once where it will be long, and otherwise once the work has taken a while. */
  tell(text: string, isLong = false): void {
    const isDue = isLong || this.shown || performance.now() - this.since >= patience;
    if (!this.terminal.watched || !isDue) return;
    this.terminal.error(`\r\x1b[K${text}`);
    this.shown = true;
  }

  /** Clears the line. */
  end(): void {
    if (this.shown) this.terminal.error("\r\x1b[K");
    this.shown = false;
  }
}
